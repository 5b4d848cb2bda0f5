package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return show(portal, language, lines(portal, language, visit), new Problems(), !saved.isEmpty(), visit, model);
    }

    @PostMapping("/{lang}/manage/portal/partners")
    String save(
            @RequestParam(defaultValue = "") String in,
            @RequestParam Map<String, String> fields,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var portal = portals.with(visit.portal());
        var language = ManageTabs.edited(in, portal);
        var typed = new Typed(fields);
        var problems = new Problems();
        var partners = partners(portal, typed, language, problems, visit);
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(portal, language, typedLines(portal, typed), problems, false, visit, model);
        }
        portals.change(portal.id(), one -> one.carriedBy(partners));
        return "redirect:" + visit.link(PATH + "?saved=1&in=" + language);
    }

    private static List<Partner> partners(
            Portal portal, Typed typed, LanguageTag language, Problems problems, Visit visit) {
        var partners = new ArrayList<Partner>();
        for (int i = 0; i < lineCount(portal); i++) {
            var name = typed.line("name-" + i);
            var url = typed.line("url-" + i);
            if (name.isEmpty()) continue;
            if (!url.isEmpty() && !url.matches("https?://\\S{3,300}"))
                problems.add("url-" + i, visit.say("portal.partners.url.wrong"));
            else partners.add(new Partner(renamed(portal, i, language, name), url));
        }
        return partners;
    }

    /// A name that changed in one language keeps the others.
    private static Localized renamed(Portal portal, int line, LanguageTag language, String name) {
        if (line >= portal.partners().size()) return Localized.of(language, name);
        return portal.partners().get(line).name().with(language, name);
    }

    private static int lineCount(Portal portal) {
        return Math.min(MOST, portal.partners().size() + EMPTY_LINES);
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
        for (int i = 0; i < lineCount(portal); i++)
            lines.add(new PartnersView.Line(i, typed.line("name-" + i), typed.line("url-" + i)));
        return lines;
    }

    private static String show(
            Portal portal,
            LanguageTag language,
            List<PartnersView.Line> lines,
            Problems problems,
            boolean saved,
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
                        saved));
        return "portal/partners";
    }
}
