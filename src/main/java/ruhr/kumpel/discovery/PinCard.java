package ruhr.kumpel.discovery;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The card of one pin, a piece of HTML that the script puts into its bubble.
@Controller
@Access(Access.For.EVERYBODY)
class PinCard {

    private final Finder finder;
    private final ListingViews views;

    PinCard(Finder finder, ListingViews views) {
        this.finder = finder;
        this.views = views;
    }

    @GetMapping("/{lang}/map/entries/{id}")
    String card(@PathVariable UUID id, Visit visit, Model model) {
        var listing = finder.shown(visit.portal(), id).orElseThrow(NotFound::new);
        var view = views.of(List.of(listing), visit).getFirst();
        model.addAttribute("page", Page.titled(view.title()).hidden());
        model.addAttribute("view", view);
        return "discovery/pin";
    }
}
