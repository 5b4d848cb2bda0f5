package ruhr.kumpel.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Who did what with special rights: the operator reads all of it and checks the chain, a portal's manager reads
/// what was done on that portal.
@Controller
class AuditPage {

    private static final int AT_ONCE = 100;
    private static final int LONGEST = 100;

    private final AuditTrail trail;
    private final AuditStore store;
    private final Accounts accounts;

    AuditPage(AuditTrail trail, AuditStore store, Accounts accounts) {
        this.trail = trail;
        this.store = store;
        this.accounts = accounts;
    }

    @GetMapping("/{lang}/operator/audit")
    @Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
    String all(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") String page,
            Visit visit,
            Model model) {
        return show("/operator/audit", "", search, page, Optional.empty(), visit, model);
    }

    @PostMapping("/{lang}/operator/audit/check")
    @Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
    String check(Visit visit, Model model) {
        return show("/operator/audit", "", "", "1", Optional.of(trail.firstBroken()), visit, model);
    }

    @GetMapping("/{lang}/manage/audit")
    @Access(Access.For.MANAGERS)
    String here(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") String page,
            Visit visit,
            Model model) {
        return show("/manage/audit", visit.portal().toString(), search, page, Optional.empty(), visit, model);
    }

    /// @param within what every line's subject holds: the id of a portal, or nothing
    private String show(
            String path,
            String within,
            String typed,
            String page,
            Optional<OptionalLong> checked,
            Visit visit,
            Model model) {
        var search = typed.replaceAll("\\p{Cntrl}", "").strip();
        search = search.substring(0, Math.min(search.length(), LONGEST));
        int last = Math.max(1, (store.count(within, search) + AT_ONCE - 1) / AT_ONCE);
        int number = page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), last) : 1;
        var lines = store.newest(within, search, AT_ONCE, (number - 1) * AT_ONCE);
        var names = namesOf(lines);
        var query = search.isEmpty() ? "" : "&search=" + URLEncoder.encode(search, UTF_8);
        model.addAttribute(
                "page", Page.titled(visit.say("moderation.audit.title")).hidden());
        model.addAttribute(
                "view",
                new AuditView(
                        visit.link(path),
                        search,
                        lines.stream().map(line -> row(line, names, visit)).toList(),
                        new Paging(number, last, other -> visit.link(path + "?page=" + other + query)),
                        within.isEmpty() ? visit.link(path + "/check") : "",
                        checked.map(found -> words(found, visit)).orElse(""),
                        checked.filter(OptionalLong::isPresent).isPresent()));
        return "moderation/audit";
    }

    private static String words(OptionalLong broken, Visit visit) {
        return broken.isPresent()
                ? visit.say("moderation.audit.broken", broken.getAsLong())
                : visit.say("moderation.audit.whole");
    }

    private Map<PersonId, String> namesOf(Collection<AuditTrail.Line> lines) {
        return accounts.namesOf(
                lines.stream().flatMap(line -> person(line).stream()).distinct().toList());
    }

    private static AuditView.Row row(AuditTrail.Line line, Map<PersonId, String> names, Visit visit) {
        var who = person(line)
                .map(person -> Optional.ofNullable(names.get(person)).orElseGet(() -> visit.say("moderation.nameless")))
                .orElseGet(() -> visit.say("moderation.audit.itself"));
        return new AuditView.Row(line.number(), When.of(line.at(), visit), who, line.action(), line.subject());
    }

    private static Optional<PersonId> person(AuditTrail.Line line) {
        return Optional.ofNullable(line.member()).map(PersonId::new);
    }
}
