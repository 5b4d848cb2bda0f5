package ruhr.kumpel.discovery;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// List and map: two views of one filter.
@Controller
@Access(Access.For.EVERYBODY)
class ResultsPage {

    static final String LIST = "/listings";
    static final String MAP = "/map";

    private final FilterReader filters;
    private final ResultsViews views;

    ResultsPage(FilterReader filters, ResultsViews views) {
        this.filters = filters;
        this.views = views;
    }

    @GetMapping("/{lang}/listings")
    @Cached(
            params = {
                "text",
                "kind",
                "category",
                "town",
                "organisation",
                "lang",
                "from",
                "bbox",
                "radius",
                "urgent",
                "open",
                "delivers",
                "campaign",
                "vouchers",
                "work",
                "contract",
                "level",
                "recognition",
                "housing",
                "sort",
                "page"
            },
            never = {"near", "open"})
    String list(
            @RequestParam MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        return show(LIST, query, visit, model, response);
    }

    @GetMapping("/{lang}/map")
    @Cached(
            params = {
                "text",
                "kind",
                "category",
                "town",
                "organisation",
                "lang",
                "from",
                "bbox",
                "radius",
                "urgent",
                "open",
                "delivers",
                "campaign",
                "vouchers",
                "work",
                "contract",
                "level",
                "recognition",
                "housing",
                "sort",
                "page"
            },
            never = {"near", "open"})
    String map(
            @RequestParam MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        return show(MAP, query, visit, model, response);
    }

    /// The way in to the businesses of a portal; all further choices are those of the list.
    @GetMapping("/{lang}/businesses")
    @Cached
    String businesses(Visit visit, Model model, HttpServletResponse response) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add(FilterQuery.KIND, Kind.BUSINESS.word());
        return show(LIST, query, visit, model, response);
    }

    private String show(
            String path, MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        var reading = filters.read(query, visit.portal());
        if (reading.townFound()) return "redirect:" + visit.link(path) + FilterQuery.of(reading.filter());
        var view = views.of(path, reading, visit);
        model.addAttribute("view", view);
        model.addAttribute("page", page(path, reading.filter(), view, visit));
        if (reading.filter().near().isPresent()) Headers.keepPrivate(response);
        return "discovery/results";
    }

    /// Search engines get the whole list and each category or kind of it, not every combination.
    private static Page page(String path, Filter filter, ResultsView view, Visit visit) {
        var page = Page.titled(view.heading())
                .script("near")
                .script("map")
                .feedAt(view.formats().atom());
        boolean plain = filter.equals(Filter.ALL.of(filter.kinds()).about(filter.categories()))
                && filter.kinds().size() + filter.categories().size() <= 1;
        return plain && path.equals(LIST)
                ? page.canonicalAt(visit.absolute(path) + FilterQuery.of(filter))
                : page.hidden();
    }
}
