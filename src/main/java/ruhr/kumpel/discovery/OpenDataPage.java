package ruhr.kumpel.discovery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Tells how to take the lists elsewhere: feeds, files, and one line to embed them.
@Controller
@Access(Access.For.EVERYBODY)
class OpenDataPage {

    @GetMapping("/{lang}/data")
    @Cached
    String show(Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("discovery.open-data.title")).describedAs(visit.say("discovery.open-data.lead")));
        model.addAttribute(
                "view",
                new OpenDataView(
                        ResultsViews.formats(Filter.ALL, visit),
                        FilterQuery.NAMES,
                        EmbeddingPage.line(visit.absolute("/embed/list"), visit),
                        visit.link("/embed")));
        return "discovery/data";
    }
}
