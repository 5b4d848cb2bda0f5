package ruhr.kumpel.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.place.Sketch;
import ruhr.kumpel.web.Visit;
import tools.jackson.databind.json.JsonMapper;

/// The map without a script: a disc for each town with what there is, and a way to it.
@Component
class TownMaps {

    private static final JsonMapper JSON = new JsonMapper();

    private final Towns towns;
    private final Places places;
    private final Map<LanguageTag, String> names = new ConcurrentHashMap<>();

    TownMaps(Towns towns, Places places) {
        this.towns = towns;
        this.places = places;
    }

    /// Of towns that are called otherwise than in German, by key, as JSON; empty if none is.
    String names(LanguageTag language) {
        return names.computeIfAbsent(language, this::otherNames);
    }

    private String otherNames(LanguageTag language) {
        var others = new TreeMap<String, String>();
        for (var town : places.all()) {
            var name = towns.name(town, language).value();
            if (!name.equals(towns.name(town, LanguageTag.GERMAN).value())) others.put(town.key(), name);
        }
        return others.isEmpty() ? "" : JSON.writeValueAsString(others);
    }

    ResultsView.TownMap of(FilterPage page, Map<String, Integer> counts) {
        return new ResultsView.TownMap(places.sketch(), discs(page, counts));
    }

    /// The fullest first, so that a small disc lies on a large one.
    private List<ResultsView.TownDisc> discs(FilterPage page, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(one -> towns.with(one.getKey()).stream()
                        .map(town -> disc(
                                Sketch.dot(town.position()),
                                towns.name(town, page.visit().language()).value(),
                                one.getValue(),
                                new FilterPage(ResultsPage.LIST, page.filter(), page.visit())
                                        .with(page.filter()
                                                .boxed(Optional.empty())
                                                .in(Optional.of(town.key()), 0)),
                                page.visit())))
                .toList();
    }

    private static ResultsView.TownDisc disc(Sketch.Dot at, String name, int count, String href, Visit visit) {
        int radius = (int) Math.clamp(13 + 3 * Math.log(count), 13, 30);
        return new ResultsView.TownDisc(at.x(), at.y(), radius, name, visit.say("discovery.count", count), href);
    }
}
