package ruhr.kumpel.discovery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Makes the line that shows list or map on somebody else's page: choose, look at it, copy.
@Controller
@Access(Access.For.EVERYBODY)
class EmbeddingPage {

    private static final String SHOW = "show";
    private static final String MAP = "map";

    private final FilterReader filters;
    private final Portals portals;
    private final Towns towns;

    EmbeddingPage(FilterReader filters, Portals portals, Towns towns) {
        this.filters = filters;
        this.portals = portals;
        this.towns = towns;
    }

    @GetMapping("/{lang}/embed")
    @Cached(params = {SHOW, "text", "kind", "category", "town", "organisation", "lang", "radius"})
    String show(@RequestParam MultiValueMap<String, String> query, Visit visit, Model model) {
        var filtering = new LinkedMultiValueMap<>(query);
        boolean map =
                Optional.ofNullable(filtering.remove(SHOW)).orElse(List.of()).contains(MAP);
        var filter = filters.read(filtering, visit.portal()).filter().at(1).near(Optional.empty(), 0);
        var path = "/embed/" + (map ? "map" : "list");
        model.addAttribute(
                "page",
                Page.titled(visit.say("discovery.embedding.title"))
                        .describedAs(visit.say("discovery.embedding.lead"))
                        .below(visit.say("discovery.open-data.title"), "/data")
                        .script("copy"));
        model.addAttribute(
                "view",
                new EmbeddingView(
                        map ? MAP : "list",
                        filter.kinds().stream().findFirst().map(Kind::word).orElse(""),
                        kinds(visit),
                        filter.categories().stream().findFirst().orElse(""),
                        categories(visit),
                        filter.town().orElse(""),
                        towns.choices(visit.language()),
                        visit.link(path) + FilterQuery.of(filter),
                        line(visit.absolute(path) + FilterQuery.of(filter), visit)));
        return "discovery/embedding";
    }

    static String line(String address, Visit visit) {
        return "<iframe src=\"" + address.replace("&", "&amp;") + "\" title=\""
                + visit.say(visit.site().name()).value().replace("\"", "&quot;")
                + "\" width=\"100%\" height=\"600\" loading=\"lazy\"></iframe>";
    }

    private static List<Choice> kinds(Visit visit) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isAt(visit.site()))
                .map(kind -> Choice.of(kind.word(), visit.say("discovery.kinds." + kind.word())))
                .toList();
    }

    private List<Choice> categories(Visit visit) {
        return portals.with(visit.portal()).topics().stream()
                .map(topic -> Choice.of(topic.key(), visit.say(topic.name()).value()))
                .toList();
    }
}
