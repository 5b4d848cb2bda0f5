package ruhr.kumpel.discovery;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Answers filters: words from the index, everything countable from the [Atlas], what is printed from the index
/// again.
@Component
class Finder {

    private final Atlas atlas;
    private final WordSearch words;
    private final Lexicons lexicons;
    private final Recent recent;
    private final Portals portals;
    private final Towns towns;
    private final Clock clock;

    Finder(Atlas atlas, WordSearch words, Lexicons lexicons, Recent recent, Portals portals, Towns towns, Clock clock) {
        this.atlas = atlas;
        this.words = words;
        this.lexicons = lexicons;
        this.recent = recent;
        this.portals = portals;
        this.towns = towns;
        this.clock = clock;
    }

    Found find(PortalId portal, LanguageTag reader, Filter filter, int size) {
        var question = question(portal, reader, filter);
        var numbers = new int[1][];
        var found = atlas.reading(() -> {
            var choice = new Selection(atlas, question);
            numbers[0] = new Ranking(atlas, question, choice).page(filter.page(), size);
            return new Found(
                    choice.all.count(),
                    choice.all.countWith(atlas.placeless),
                    List.of(),
                    Facets.of(atlas, question, choice),
                    question.middle());
        });
        return new Found(found.total(), found.placeless(), listings(numbers[0]), found.facets(), found.middle());
    }

    Facets facets(PortalId portal, LanguageTag reader, Filter filter) {
        var question = question(portal, reader, filter);
        return atlas.reading(() -> Facets.of(atlas, question, new Selection(atlas, question)));
    }

    /// How many are in each town, without those that are right everywhere.
    Map<String, Integer> towns(PortalId portal) {
        return atlas.reading(() -> {
            var shown = atlas.shelf(portal).shown.copy().without(atlas.onDemand);
            var counts = new HashMap<String, Integer>();
            towns.middles().keySet().forEach(town -> {
                int count = shown.countWith(atlas.town(town));
                if (count > 0) counts.put(town, count);
            });
            return counts;
        });
    }

    int count(PortalId portal, LanguageTag reader, Filter filter) {
        var question = question(portal, reader, filter);
        return atlas.reading(() -> new Selection(atlas, question).all.count());
    }

    Clusters clusters(PortalId portal, LanguageTag reader, Filter filter, BoundingBox box, int zoom) {
        var question = question(portal, reader, filter.boxed(Optional.empty()));
        return atlas.reading(() -> Clusters.of(atlas, question, box, zoom));
    }

    /// What the filter chooses that has no place on the map: for several towns, the whole region, online.
    List<Listing> placeless(PortalId portal, LanguageTag reader, Filter filter, int most) {
        var question = question(portal, reader, filter.boxed(Optional.empty()));
        return listings(atlas.reading(() -> {
            var choice = new Selection(atlas, question);
            choice.all.and(atlas.placeless);
            return new Ranking(atlas, question, choice).page(1, most);
        }));
    }

    /// Which of these the filter chooses, in their order.
    List<Listing> among(List<UUID> ids, PortalId portal, LanguageTag reader, Filter filter, int most) {
        var question = question(portal, reader, filter);
        return listings(atlas.reading(() -> {
            var choice = new Selection(atlas, question);
            return ids.stream()
                    .mapToInt(atlas::number)
                    .filter(choice.all::has)
                    .limit(most)
                    .toArray();
        }));
    }

    /// A listing shown on the portal, for the card of a pin.
    Optional<Listing> shown(PortalId portal, UUID id) {
        var number = atlas.reading(() -> {
            int known = atlas.number(id);
            return known > 0 && atlas.shelf(portal).shown.has(known) ? known : 0;
        });
        return number == 0
                ? Optional.empty()
                : listings(new int[] {number}).stream().findFirst();
    }

    /// First what shares words and is of the same topic or kind; where words say nothing, the topic does.
    List<Listing> similar(Listing to, PortalId portal, LanguageTag reader, int limit) {
        var text = to.title().in(to.source()).value();
        var worded = question(portal, reader, Filter.ALL, words.find(text, to.source(), Lexicon.NONE, true));
        var any = question(portal, reader, Filter.ALL, null);
        return listings(atlas.reading(() -> {
            var topic = topic(to, portal, any);
            var alike = new Selection(atlas, worded);
            alike.all.put(atlas.number(to.id()), false);
            alike.all.and(topic.copy().or(atlas.kind(to.kind())));
            var best = new Ranking(atlas, worded, alike).page(1, limit);
            var others = new Selection(atlas, any);
            others.all.and(topic).put(atlas.number(to.id()), false);
            for (int number : best) others.all.put(number, false);
            var rest = new Ranking(atlas, any, others).page(1, limit - best.length);
            return IntStream.concat(Arrays.stream(best), Arrays.stream(rest)).toArray();
        }));
    }

    private Bits topic(Listing of, PortalId portal, Question question) {
        var topic = new Bits();
        var placement = of.placements().get(portal);
        if (placement != null)
            placement.categories().forEach(key -> topic.or(Selection.category(atlas.shelf(portal), key, question)));
        return topic;
    }

    /// Those whose title shares words, best first.
    List<Listing> alike(String title, LanguageTag language, Kind kind, PortalId portal, int limit) {
        var filter = Filter.ALL.of(kind);
        var question = question(portal, language, filter, words.find(title, language, Lexicon.NONE, true));
        return listings(
                atlas.reading(() -> new Ranking(atlas, question, new Selection(atlas, question)).page(1, limit)));
    }

    private Question question(PortalId portal, LanguageTag reader, Filter filter) {
        return question(
                portal,
                reader,
                filter,
                filter.text().isEmpty() ? null : words.find(filter.text(), reader, lexicons.of(portal), false));
    }

    private Question question(PortalId portal, LanguageTag reader, Filter filter, @Nullable Matches found) {
        var here = portals.with(portal);
        return new Question(
                portal,
                reader,
                filter,
                middle(filter),
                below(here),
                towns.middles(),
                found,
                LocalDateTime.ofInstant(clock.instant(), here.setting().zone()));
    }

    private Optional<Position> middle(Filter filter) {
        return filter.near().or(() -> filter.town().flatMap(towns::with).map(Municipality::position));
    }

    private static Map<String, List<String>> below(Portal portal) {
        var below = new HashMap<String, List<String>>();
        portal.categories().forEach(category -> below.computeIfAbsent(category.key(), _ -> new ArrayList<>()));
        portal.categories()
                .forEach(category -> category.parent()
                        .ifPresent(parent -> below.computeIfAbsent(parent, _ -> new ArrayList<>())
                                .add(category.key())));
        return below;
    }

    /// In this order.
    private List<Listing> listings(int[] numbers) {
        var read = recent.read(numbers, atlas.reading(() -> atlas.columns.versions(numbers)));
        return Arrays.stream(numbers)
                .mapToObj(read::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
