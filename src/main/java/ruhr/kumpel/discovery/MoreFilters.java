package ruhr.kumpel.discovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// The form "more filters", each choice with its count.
@Component
class MoreFilters {

    private static final List<Integer> RADIUSES = List.of(2, 5, 10, 20, 50);

    private final WhereWords where;
    private final Towns towns;

    MoreFilters(WhereWords where, Towns towns) {
        this.where = where;
        this.towns = towns;
    }

    ResultsView.More of(FilterPage page, Found found, Portal portal, Visit visit) {
        var filter = page.filter();
        int active = active(filter);
        return new ResultsView.More(
                active,
                active == 0 ? "" : visit.say("discovery.more.active", active),
                categories(portal, found.facets().categories(), filter, visit),
                filter.categories(),
                languages(found.facets().languages(), filter, visit),
                filter.languages().stream().map(LanguageTag::base).toList(),
                towns(found.facets().towns(), filter, visit),
                filter.town().orElse(""),
                RADIUSES.stream()
                        .map(km -> Choice.of(Integer.toString(km), visit.say("discovery.more.kilometres", km)))
                        .toList(),
                filter.radius() > 0 ? Integer.toString(filter.radius()) : "",
                filter.from().map(LocalDate::toString).orElse(""),
                filter.urgent(),
                delivering(found.facets().trading().delivers(), filter, visit),
                filter.wants().deliversTo().orElse(""),
                sorts(found, visit),
                filter.sort().map(Sort::word).orElse(Sort.RELEVANCE.word()),
                FilterPage.kept(Filter.ALL
                        .worded(filter.text())
                        .of(filter.kinds())
                        .by(filter.organisation())
                        .boxed(filter.box())
                        .near(filter.near(), 0)
                        .wanting(filter.wants().delivery(Optional.empty()))
                        .seeking(filter.jobs())),
                page.with(Filter.ALL.worded(filter.text()).of(filter.kinds()).by(filter.organisation())));
    }

    private static int active(Filter filter) {
        return filter.categories().size()
                + filter.languages().size()
                + (filter.from().isPresent() ? 1 : 0)
                + (filter.urgent() ? 1 : 0)
                + (filter.wants().deliversTo().isPresent() ? 1 : 0)
                + (filter.sort().filter(sort -> sort != Sort.RELEVANCE).isPresent() ? 1 : 0);
    }

    private static List<Choice> categories(Portal portal, Map<String, Integer> counts, Filter filter, Visit visit) {
        return portal.topics().stream()
                .filter(topic -> counts.getOrDefault(topic.key(), 0) > 0
                        || filter.categories().contains(topic.key()))
                .sorted(Comparator.comparingInt(Category::position))
                .map(topic -> Choice.of(
                        topic.key(),
                        visit.say(
                                "discovery.more.counted",
                                visit.say(topic.name()).value(),
                                counts.getOrDefault(topic.key(), 0))))
                .toList();
    }

    private static List<Choice> languages(Map<String, Integer> counts, Filter filter, Visit visit) {
        var keys = new ArrayList<>(counts.keySet());
        filter.languages().stream()
                .map(LanguageTag::base)
                .filter(base -> !keys.contains(base))
                .forEach(keys::add);
        keys.sort(Comparator.comparing((String key) -> -counts.getOrDefault(key, 0))
                .thenComparing(Comparator.naturalOrder()));
        return keys.stream()
                .map(key -> Choice.of(
                        key,
                        visit.say(
                                "discovery.more.counted",
                                ListingViews.languageName(new LanguageTag(key), visit),
                                counts.getOrDefault(key, 0))))
                .toList();
    }

    private List<Choice> towns(Map<String, Integer> counts, Filter filter, Visit visit) {
        return counted(counts, filter.town(), visit);
    }

    private List<Choice> delivering(Map<String, Integer> counts, Filter filter, Visit visit) {
        return counted(counts, filter.wants().deliversTo(), visit);
    }

    private List<Choice> counted(Map<String, Integer> counts, Optional<String> chosen, Visit visit) {
        return towns.inOrder(visit.language()).stream()
                .filter(key ->
                        counts.containsKey(key) || chosen.filter(key::equals).isPresent())
                .map(key -> Choice.of(
                        key,
                        visit.say(
                                "discovery.more.counted",
                                where.name(key, visit.language()),
                                counts.getOrDefault(key, 0))))
                .toList();
    }

    private static List<Choice> sorts(Found found, Visit visit) {
        var sorts = new ArrayList<Choice>();
        for (var sort : Sort.values())
            if (sort != Sort.NEAREST || found.middle().isPresent())
                sorts.add(Choice.of(sort.word(), visit.say("discovery.sort." + sort.word())));
        return sorts;
    }
}
