package ruhr.kumpel.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashMap;
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
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// What a portal says in its own words, one language at a time.
@Controller
@Access(Access.For.MANAGERS)
class PortalWordsPage {

    private static final int LONGEST_TEXT = 60_000;
    private static final Map<String, Integer> LONGEST =
            Map.of("name", 60, "slogan", 80, "headline", 80, "lead", 300, "kicker", 120);

    private final Portals portals;

    PortalWordsPage(Portals portals) {
        this.portals = portals;
    }

    @GetMapping("/{lang}/manage/portal")
    String show(
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String saved,
            Visit visit,
            Model model) {
        var portal = portals.with(visit.portal());
        var language = ManageTabs.edited(in, portal);
        var values = values(portal, language);
        return show(portal, language, values, new Problems(), !saved.isEmpty(), Seen.of(values), visit, model);
    }

    @PostMapping("/{lang}/manage/portal")
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
        var problems = check(typed, language, portal, visit);
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(portal, language, fields, problems, false, Seen.sent(seen), visit, model);
        }
        var changing = portals.change(
                portal.id(), now -> Seen.sent(seen).still(values(now, language)), one -> changed(one, typed, language));
        if (changing instanceof Changing.Outdated(var now)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var late = Seen.late(values(now, language), fields, problems, visit);
            return show(now, language, fields, problems, false, late, visit, model);
        }
        return "redirect:" + visit.link(ManageTabs.BASE + "?saved=1&in=" + language);
    }

    private static Problems check(Typed typed, LanguageTag language, Portal portal, Visit visit) {
        var problems = new Problems();
        if (typed.line("name").isEmpty() && language.equals(portal.languages().getFirst()))
            problems.add("name", visit.say("portal.words.name.missing"));
        LONGEST.forEach((field, length) -> typed.atMost(length, field, problems, visit));
        for (var text : PortalText.values()) typed.atMost(LONGEST_TEXT, text.word(), problems, visit);
        return problems;
    }

    private static Portal changed(Portal portal, Typed typed, LanguageTag language) {
        var brand = new Brand(
                portal.brand().mark(),
                typed.into(portal.name(), language, "name"),
                typed.into(portal.slogan(), language, "slogan"),
                portal.brand().theme());
        var texts = new EnumMap<PortalText, Localized>(PortalText.class);
        for (var text : PortalText.values()) texts.put(text, typed.into(portal.text(text), language, text.word()));
        return portal.branded(brand).saying(texts);
    }

    private static Map<String, String> values(Portal portal, LanguageTag language) {
        var values = new HashMap<String, String>();
        values.put("name", portal.name().exactly(language).orElse(""));
        values.put("slogan", portal.slogan().exactly(language).orElse(""));
        for (var text : PortalText.values())
            values.put(text.word(), portal.text(text).exactly(language).orElse(""));
        return values;
    }

    private static String show(
            Portal portal,
            LanguageTag language,
            Map<String, String> values,
            Problems problems,
            boolean saved,
            Seen seen,
            Visit visit,
            Model model) {
        model.addAttribute("page", Page.titled(visit.say("portal.manage.title")));
        model.addAttribute(
                "view",
                new PortalWordsView(
                        ManageTabs.of(visit),
                        ManageTabs.languages(portal, language, visit),
                        visit.link(ManageTabs.BASE + "?in=" + language),
                        language.value(),
                        language.direction(),
                        values,
                        problems,
                        saved,
                        seen));
        return "portal/words";
    }
}
