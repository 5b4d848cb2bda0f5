package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Who carries a portal. Names are edited one language at a time; an emptied line goes.
@Controller
@Access(Access.For.MANAGERS)
class PartnersPage {

    private static final String PATH = ManageTabs.BASE + "/partners";
    private static final int MOST = 40;
    private static final int EMPTY_LINES = 2;

    private final Portals portals;

    PartnersPage(Portals portals) {
        this.portals = portals;
    }

    @GetMapping("/{lang}/manage/portal/partners")
    String show(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        var portal = portals.with(visit.portal());
        var language = ManageTabs.edited(in, portal);
        var lines = lines(portal, language, visit);
        return show(
                portal,
                language,
                lines,
                new Problems(),
                !saved.isEmpty(),
                Seen.of(PartnersView.fields(lines)),
                visit,
                model);
    }

    @PostMapping("/{lang}/manage/portal/partners")
    String save(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var portal = portals.with(visit.portal());
        var language = ManageTabs.edited(in, portal);
        var typed = new Typed(fields);
        var problems = new Problems();
        partners(portal, typed, language, problems, visit);
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(portal, language, typedLines(portal, typed), problems, false, Seen.sent(seen), visit, model);
        }
        var changing = portals.change(
                portal.id(),
                now -> Seen.sent(seen).still(PartnersView.fields(lines(now, language, visit))),
                now -> now.carriedBy(partners(now, typed, language, problems, visit)));
        if (changing instanceof Changing.Outdated(var now)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var late = Seen.late(PartnersView.fields(lines(now, language, visit)), fields, problems, visit);
            return show(now, language, typedLines(now, typed), problems, false, late, visit, model);
        }
        return "redirect:" + visit.link(PATH + "?saved=1&in=" + language);
    }

    private static List<Partner> partners(
            Portal portal, Typed typed, LanguageTag language, Problems problems, Visit visit) {
        var partners = new ArrayList<Partner>();
        for (int i = 0; i < lineCount(portal, typed); i++) {
            var name = typed.line("name-" + i);
            var url = typed.line("url-" + i);
            if (name.isEmpty()) continue;
            if (!url.isEmpty() && !url.matches("https?://\\S{3,300}"))
                problems.add("url-" + i, visit.say("portal.partners.url.wrong"));
            else partners.add(new Partner(renamed(portal, i, language, name, url), url));
        }
        return partners;
    }

    /// A name that changed in one language keeps the others, even where somebody else took out a line above it.
    private static Localized renamed(Portal portal, int line, LanguageTag language, String name, String url) {
        var there = portal.partners().stream().skip(line).findFirst();
        var sameUrl = Stream.concat(there.stream(), portal.partners().stream())
                .filter(one -> !url.isEmpty() && one.url().equals(url))
                .findFirst();
        return sameUrl.or(() -> there)
                .map(one -> one.name().with(language, name))
                .orElse(Localized.of(language, name));
    }

    private static int lineCount(Portal portal) {
        return Math.min(MOST, portal.partners().size() + EMPTY_LINES);
    }

    /// Also lines for which there would be no room any more.
    private static int lineCount(Portal portal, Typed typed) {
        int lines = lineCount(portal);
        while (lines < MOST && typed.fields().containsKey("name-" + lines)) lines++;
        return lines;
    }

    private static List<PartnersView.Line> lines(Portal portal, LanguageTag language, Visit visit) {
        var lines = new ArrayList<PartnersView.Line>();
        for (int i = 0; i < lineCount(portal); i++) {
            boolean there = i < portal.partners().size();
            var name = there
                    ? portal.partners()
                            .get(i)
                            .name()
                            .exactly(language)
                            .orElse(visit.say(portal.partners().get(i).name()).value())
                    : "";
            lines.add(new PartnersView.Line(
                    i, name, there ? portal.partners().get(i).url() : ""));
        }
        return lines;
    }

    private static List<PartnersView.Line> typedLines(Portal portal, Typed typed) {
        var lines = new ArrayList<PartnersView.Line>();
        for (int i = 0; i < lineCount(portal, typed); i++)
            lines.add(new PartnersView.Line(i, typed.line("name-" + i), typed.line("url-" + i)));
        return lines;
    }

    private static String show(
            Portal portal,
            LanguageTag language,
            List<PartnersView.Line> lines,
            Problems problems,
            boolean saved,
            Seen seen,
            Visit visit,
            Model model) {
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")));
        model.addAttribute(
                "view",
                new PartnersView(
                        ManageTabs.of(visit),
                        ManageTabs.languages(portal, language, visit),
                        visit.link(PATH + "?in=" + language),
                        language.value(),
                        language.direction(),
                        lines,
                        problems,
                        saved,
                        seen));
        return "portal/partners";
    }
}
