package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// "12 of 40 blankets": somebody brings a part, or reserves one. A visitor confirms her address last.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}/pledge")
@Access(Access.For.EVERYBODY)
class PledgePage {

    private static final Limit PLEDGES = Limit.perHour("project.pledge", 30);

    private final Mine mine;
    private final Pledges pledges;
    private final PledgeStore store;
    private final Confirmations confirmations;
    private final Gate gate;
    private final LineViews lineViews;
    private final Throttle throttle;

    PledgePage(
            Mine mine,
            Pledges pledges,
            PledgeStore store,
            Confirmations confirmations,
            Gate gate,
            LineViews lineViews,
            Throttle throttle) {
        this.mine = mine;
        this.pledges = pledges;
        this.store = store;
        this.confirmations = confirmations;
        this.gate = gate;
        this.lineViews = lineViews;
        this.throttle = throttle;
    }

    @GetMapping
    String form(@PathVariable String slugAndId, @ModelAttribute PledgeForm form, Visit visit, Model model) {
        return page(open(slugAndId, visit), form, new Problems(), visit, model);
    }

    @PostMapping
    String place(
            @PathVariable String slugAndId,
            @ModelAttribute PledgeForm form,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var entry = open(slugAndId, visit);
        var problems = form.problems(entry, visit);
        if (problems.none() && !throttle.allows(PLEDGES, request))
            problems.addTooMany("quantity", visit.say("web.error.429.text"));
        if (problems.none()) {
            var onwards =
                    visit.member().isPresent() ? member(entry, form, visit, problems) : visitor(form, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return page(entry, form, problems, visit, model);
    }

    @GetMapping("/thanks")
    String thanks(@PathVariable String slugAndId, Visit visit, Model model) {
        return said("pledge.thanks", slugAndId, visit, model);
    }

    /// Somebody else was faster while the address was being confirmed.
    @GetMapping("/late")
    String late(@PathVariable String slugAndId, Visit visit, Model model) {
        return said("pledge.late", slugAndId, visit, model);
    }

    private String member(Entry entry, PledgeForm form, Visit visit, Problems problems) {
        var outcome = pledges.place(
                form.keyId(),
                form.lineId(),
                form.count(),
                form.words(),
                visit.memberHere().person());
        switch (outcome) {
            case Pledging.Pledged _ -> {}
            case Pledging.NotEnoughLeft(var left) -> problems.add("quantity", visit.say("pledge.quantity.left", left));
            case Pledging.NotOpen _ -> problems.add("line", visit.say("pledge.not-open"));
        }
        return entry.path() + "/pledge/thanks";
    }

    private String visitor(PledgeForm form, Visit visit, Problems problems) {
        store.ask(form.keyId(), new PledgeStore.Asking(form.lineId(), form.count(), form.words()), visit.now());
        return switch (confirmations.ask(
                EmailAddress.parse(form.email()).orElseThrow(), "project.pledge", form.keyId(), visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("posting.email.too-many"));
                yield "";
            }
        };
    }

    private String page(Entry entry, PledgeForm form, Problems problems, Visit visit, Model model) {
        var title = visit.say(entry.content().texts().title());
        var side = LineViews.side(entry);
        var lines = entry.lines().stream()
                .filter(line -> line.left() > 0)
                .map(line -> Choice.of(
                                line.id().toString(), visit.say(line.label()).value())
                        .hint(lineViews.left(line, visit)))
                .toList();
        model.addAttribute(
                "page", Page.titled(visit.say("entry.pledge." + side)).hidden().below(title.value(), entry.path()));
        model.addAttribute(
                "view",
                new PledgeView(
                        title.value(),
                        title.language().value(),
                        title.dir(),
                        visit.link(entry.path()),
                        visit.link(entry.path() + "/pledge"),
                        form.key().isEmpty() ? Ids.next().toString() : form.key(),
                        lines,
                        form.line().isEmpty() && !lines.isEmpty()
                                ? lines.getFirst().value()
                                : form.line(),
                        form.quantity(),
                        form.message(),
                        form.email(),
                        visit.member().isEmpty(),
                        gate.caution(entry.content(), entry.portal())
                                .map(reason -> visit.say("entry.caution."
                                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                        visit.say("pledge.submit." + side),
                        problems));
        return "project/pledge";
    }

    private String said(String key, String slugAndId, Visit visit, Model model) {
        var entry = mine.here(slugAndId, visit)
                .filter(one -> one.state().readable())
                .orElseThrow(NotFound::new);
        model.addAttribute(
                "page",
                Page.titled(visit.say(key + ".title"))
                        .hidden()
                        .below(visit.say(entry.content().texts().title()).value(), entry.path()));
        model.addAttribute(
                "view", new SaidView(visit.say(key + ".text"), visit.link(entry.path()), visit.say("pledge.back")));
        return "project/said";
    }

    private Entry open(String slugAndId, Visit visit) {
        return mine.here(slugAndId, visit)
                .filter(entry -> entry.state().open() && entry.lines().stream().anyMatch(line -> line.left() > 0))
                .orElseThrow(NotFound::new);
    }

    /// @param line which line
    record PledgeForm(String key, String line, String quantity, String message, String email) {

        PledgeForm {
            key = java.util.Objects.requireNonNullElse(key, "");
            line = java.util.Objects.requireNonNullElse(line, "");
            quantity = java.util.Objects.requireNonNullElse(quantity, "");
            message = java.util.Objects.requireNonNullElse(message, "");
            email = java.util.Objects.requireNonNullElse(email, "");
        }

        Problems problems(Entry entry, Visit visit) {
            var problems = new Problems();
            var chosen = entry.lines().stream()
                    .filter(one -> one.id().toString().equals(line))
                    .findFirst();
            if (chosen.isEmpty()) problems.add("line", visit.say("pledge.line.missing"));
            if (!quantity.strip().matches("[1-9]\\d{0,6}"))
                problems.add("quantity", visit.say("pledge.quantity.unknown"));
            else if (chosen.isPresent() && count() > chosen.get().left())
                problems.add(
                        "quantity",
                        visit.say("pledge.quantity.left", chosen.get().left()));
            if (message.length() > 2_000) problems.add("message", visit.say("pledge.message.too-long", 2_000));
            if (visit.member().isEmpty() && EmailAddress.parse(email).isEmpty())
                problems.add("email", visit.say("posting.email.missing"));
            return problems;
        }

        UUID keyId() {
            return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
        }

        UUID lineId() {
            return UUID.fromString(line);
        }

        int count() {
            return Integer.parseInt(quantity.strip());
        }

        String words() {
            return message.strip();
        }
    }
}
