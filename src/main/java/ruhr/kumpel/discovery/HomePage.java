package ruhr.kumpel.discovery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The home page of a portal.
@Controller
@Access(Access.For.EVERYBODY)
class HomePage {

    private final HomeViews views;

    HomePage(HomeViews views) {
        this.views = views;
    }

    @GetMapping("/{lang}/")
    @Cached
    String show(Visit visit, Model model) {
        var view = views.of(visit);
        model.addAttribute("view", view);
        model.addAttribute(
                "page",
                Page.titled(view.headline().value())
                        .describedAs(view.lead().value())
                        .feedAt(visit.link("/listings.atom"))
                        .script("near"));
        return "discovery/home";
    }
}
