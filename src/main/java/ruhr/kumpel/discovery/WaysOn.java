package ruhr.kumpel.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// What somebody can do whose search found nothing: look wider, in the neighbouring towns, without a filter, in
/// a related category; or say what is needed.
@Component
class WaysOn {

    private static final int MOST_NEIGHBOURS = 3;
    private static final int MOST_CATEGORIES = 3;
    private static final int MOST_TRIED = 5;
    private static final int MOST_MEANT = 2;
    private static final int WIDER = 30;

    private final Finder finder;
    private final Places places;
    private final WhereWords where;
    private final Lexicons lexicons;
    private final Analysis analysis;

    WaysOn(Finder finder, Places places, WhereWords where, Lexicons lexicons, Analysis analysis) {
        this.lexicons = lexicons;
        this.analysis = analysis;
        this.finder = finder;
        this.places = places;
        this.where = where;
    }

    ResultsView.Empty from(FilterPage page, Portal portal, Visit visit) {
        var filter = page.filter();
        return new ResultsView.Empty(
                visit.say("discovery.empty.title"),
                text(filter, visit),
                ways(page, portal, visit),
                visit.link("/post?kind=need"
                        + (filter.text().isEmpty()
                                ? ""
                                : "&title=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8))),
                ResultsViews.formats(filter, visit).saved());
    }

    private String text(Filter filter, Visit visit) {
        var town = filter.town().map(key -> where.name(key, visit.language()));
        if (filter.text().isEmpty()) return visit.say("discovery.empty.text");
        return town.map(name -> visit.say("discovery.empty.text-words-town", filter.text(), name))
                .orElseGet(() -> visit.say("discovery.empty.text-words", filter.text()));
    }

    private List<Tab> ways(FilterPage page, Portal portal, Visit visit) {
        var filter = page.filter();
        var ways = new ArrayList<Tab>();
        meant(ways, page);
        filter.town().ifPresent(town -> {
            var name = where.name(town, visit.language());
            if (filter.radius() < WIDER)
                add(ways, page, filter.in(filter.town(), WIDER), visit.say("discovery.empty.wider", name, WIDER));
            places.neighbours(town).stream()
                    .map(other -> other.key())
                    .filter(key -> add(
                            ways,
                            page,
                            filter.in(Optional.of(key), 0),
                            visit.say("discovery.empty.in-town", where.name(key, visit.language()))))
                    .limit(MOST_NEIGHBOURS)
                    .forEach(_ -> {});
            add(ways, page, filter.in(Optional.empty(), 0), visit.say("discovery.empty.everywhere"));
        });
        if (filter.near().isPresent())
            add(ways, page, filter.near(Optional.empty(), 0), visit.say("discovery.empty.everywhere"));
        if (filter.box().isPresent())
            add(ways, page, filter.boxed(Optional.empty()), visit.say("discovery.empty.everywhere"));
        if (filter.organisation().isPresent())
            add(ways, page, filter.by(Optional.empty()), visit.say("discovery.empty.of-everybody"));
        if (!filter.languages().isEmpty())
            add(ways, page, filter.speaking(List.of()), visit.say("discovery.empty.without-language"));
        if (!filter.kinds().isEmpty()) add(ways, page, filter.of(), visit.say("discovery.empty.without-kind"));
        if (!filter.categories().isEmpty())
            add(ways, page, filter.about(), visit.say("discovery.empty.without-category"));
        if (!filter.wants().nothing())
            add(ways, page, filter.wanting(Wants.NOTHING), visit.say("discovery.empty.without-wants"));
        if (!filter.jobs().nothing())
            add(ways, page, filter.seeking(JobWants.NOTHING), visit.say("discovery.empty.without-wants"));
        if (filter.from().isPresent())
            add(ways, page, filter.on(Optional.empty()), visit.say("discovery.empty.without-day"));
        if (!filter.text().isEmpty()) related(ways, page, portal, visit);
        return ways;
    }

    /// Terms that are written almost like what was typed, as long as they find something.
    private void meant(List<Tab> ways, FilterPage page) {
        if (page.filter().text().isEmpty()) return;
        var typed = AnalysedWord.of(page.filter().text(), analysis).stream()
                .flatMap(word -> word.typed().stream())
                .collect(Collectors.joining(" "));
        new Slips(lexicons.of(page.visit().portal()))
                .near(typed).stream()
                        .limit(MOST_TRIED)
                        .filter(term -> add(
                                ways,
                                page,
                                page.filter().worded(term),
                                page.visit().say("discovery.empty.meant", term)))
                        .limit(MOST_MEANT)
                        .forEach(_ -> {});
    }

    /// The fullest categories in the same place.
    private void related(List<Tab> ways, FilterPage page, Portal portal, Visit visit) {
        var without = page.filter().worded("").about();
        var counts = finder.facets(visit.portal(), visit.language(), without).categories();
        portal.topics().stream()
                .filter(topic -> counts.getOrDefault(topic.key(), 0) > 0)
                .sorted(Comparator.comparingInt(topic -> -counts.getOrDefault(topic.key(), 0)))
                .limit(MOST_CATEGORIES)
                .forEach(topic ->
                        ways.add(Tab.of(visit.say(topic.name()).value(), page.with(without.about(topic.key())))
                                .count(visit.say("discovery.count", counts.getOrDefault(topic.key(), 0)))));
    }

    private boolean add(List<Tab> ways, FilterPage page, Filter filter, String words) {
        var visit = page.visit();
        int count = finder.count(visit.portal(), visit.language(), filter);
        if (count > 0) ways.add(Tab.of(words, page.with(filter)).count(visit.say("discovery.count", count)));
        return count > 0;
    }
}
