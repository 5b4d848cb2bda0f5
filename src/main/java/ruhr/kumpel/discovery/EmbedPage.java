package ruhr.kumpel.discovery;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// List and map for a frame on somebody else's page, with the same filter. Nothing can be written there, so any
/// site may frame it.
@Controller
@Access(Access.For.EVERYBODY)
class EmbedPage {

    private final FilterReader filters;
    private final ResultsViews views;

    EmbedPage(FilterReader filters, ResultsViews views) {
        this.filters = filters;
        this.views = views;
    }

    @GetMapping("/{lang}/embed/list")
    String list(
            @RequestParam MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        return show(ResultsPage.LIST, query, visit, model, response);
    }

    @GetMapping("/{lang}/embed/map")
    String map(
            @RequestParam MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        return show(ResultsPage.MAP, query, visit, model, response);
    }

    private String show(
            String path, MultiValueMap<String, String> query, Visit visit, Model model, HttpServletResponse response) {
        Headers.letOthersFrame(response);
        var view = views.of(path, filters.read(query, visit.portal()), visit);
        model.addAttribute("view", view);
        model.addAttribute(
                "page",
                (view.onMap() ? Page.titled(view.heading()).script("map") : Page.titled(view.heading())).hidden());
        return "discovery/embed";
    }
}
