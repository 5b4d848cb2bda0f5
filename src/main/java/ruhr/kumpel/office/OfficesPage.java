package ruhr.kumpel.office;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// "Who is responsible for me?": the question, and the answer, which is never empty.
@Controller
@Access(Access.For.EVERYBODY)
class OfficesPage {

    static final String FEATURE = "offices";
    static final String PATH = "/offices";
    static final String RESPONSIBLE = PATH + "/responsible";

    private final FinderViews views;

    OfficesPage(FinderViews views) {
        this.views = views;
    }

    @GetMapping("/{lang}/offices")
    @Cached
    String ask(Visit visit, Model model) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
        model.addAttribute(
                "page",
                Page.titled(visit.say("office.find.title"))
                        .describedAs(visit.say("office.find.lead"))
                        .script("place-field"));
        model.addAttribute("view", views.of("", "", false, visit));
        return "office/find";
    }

    /// @param place a postcode or a town
    /// @param topic its word, or the key of a step of the signpost
    @GetMapping("/{lang}/offices/responsible")
    @Cached(params = {"place", "topic"})
    String answer(
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String topic,
            Visit visit,
            Model model) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
        var view = views.of(place, topic, true, visit);
        model.addAttribute(
                "page",
                Page.titled(view.heading())
                        .below(visit.say("office.find.title"), PATH)
                        .hidden()
                        .script("place-field"));
        model.addAttribute("view", view);
        return "office/find";
    }
}
