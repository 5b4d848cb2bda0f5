package ruhr.kumpel.draw;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where the portal's managers begin draws and hold them.
@Controller
@Access(Access.For.MANAGERS)
class DrawDeskPage {

    static final String PATH = "/manage/draws";

    private static final int LONGEST_BEACON = 200;

    private final DrawStore store;
    private final Draws draws;
    private final DrawViews views;

    DrawDeskPage(DrawStore store, Draws draws, DrawViews views) {
        this.store = store;
        this.draws = draws;
        this.views = views;
    }

    @GetMapping("/{lang}/manage/draws")
    String list(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        model.addAttribute("page", Page.titled(visit.say("draw.desk.title")));
        model.addAttribute(
                "view",
                new DrawDeskView.All(
                        views.cards(store.of(visit.portal()), one -> PATH + "/" + one.shortId(), visit),
                        visit.link(PATH + "/new")));
        return "draw/desk";
    }

    @GetMapping("/{lang}/manage/draws/new")
    String blank(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        return form(DrawForm.blank(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/draws/new")
    String begin(@ModelAttribute DrawForm form, Visit visit, Model model, HttpServletResponse response) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var problems = form.problems(visit.today(), visit);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return form(form, problems, visit, model);
        }
        var draw = draws.begin(
                visit.portal(),
                form.titles(visit.language()),
                form.stories(visit.language()),
                form.many().orElseThrow(),
                form.day().orElseThrow(),
                form.source());
        return "redirect:" + visit.link(PATH + "/" + draw.shortId());
    }

    @GetMapping("/{lang}/manage/draws/{id:[0-9a-z]{10}}")
    String present(@PathVariable String id, Visit visit, Model model) {
        return one(here(id, visit), "", new Problems(), visit, model);
    }

    /// Decides with the public number. Whoever comes second is told.
    @PostMapping("/{lang}/manage/draws/{id:[0-9a-z]{10}}")
    String draw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String beacon,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var draw = here(id, visit);
        var typed = beacon.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var problems = new Problems();
        if (typed.isEmpty() || typed.length() > LONGEST_BEACON)
            problems.add("beacon", visit.say("draw.desk.beacon.missing"));
        else if (!draws.draw(draw.id(), typed)) problems.addLate("beacon", visit.say("draw.desk.beacon.late"));
        if (problems.none()) return "redirect:" + visit.link(draw.path());
        response.setStatus(problems.status().value());
        return one(here(id, visit), typed, problems, visit, model);
    }

    private Draw here(String id, Visit visit) {
        return store.with(new ShortId(id), visit.portal()).orElseThrow(NotFound::new);
    }

    private String form(DrawForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("draw.desk.new")));
        model.addAttribute(
                "view",
                new DrawDeskView(
                        visit.link(PATH + "/new"),
                        visit.link(PATH),
                        form,
                        !visit.language().equals(LanguageTag.ENGLISH)
                                && visit.site().languages().contains(LanguageTag.ENGLISH),
                        problems));
        return "draw/form";
    }

    private String one(Draw draw, String beacon, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say(draw.title()).value()));
        model.addAttribute(
                "view",
                new DrawDeskView.One(
                        views.of(draw, visit),
                        visit.link(draw.path()),
                        visit.link(PATH),
                        visit.link(PATH + "/" + draw.shortId()),
                        beacon,
                        draw.closed().isPresent() && draw.drawn().isEmpty(),
                        problems));
        return "draw/hold";
    }
}
