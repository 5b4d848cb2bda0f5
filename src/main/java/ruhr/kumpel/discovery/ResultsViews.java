package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Makes the view of list and map: asks once, then only puts into words.
@Component
class ResultsViews {

    static final int PAGE_SIZE = 20;
    private static final int LAST_PAGE = 500;
    /// Kilometres around a town's middle.
    private static final int CLOSEST_VIEW = 6;
    private static final int MOST_PLACELESS = 3;

    private final Finder finder;
    private final ListingViews listings;
    private final MoreFilters more;
    private final WantTabs wants;
    private final WaysOn waysOn;
    private final WhereWords where;
    private final TownMaps townMaps;
    private final Portals portals;

    ResultsViews(
            Finder finder,
            ListingViews listings,
            MoreFilters more,
            WantTabs wants,
            WaysOn waysOn,
            WhereWords where,
            TownMaps townMaps,
            Portals portals) {
        this.finder = finder;
        this.listings = listings;
        this.more = more;
        this.wants = wants;
        this.waysOn = waysOn;
        this.where = where;
        this.townMaps = townMaps;
        this.portals = portals;
    }

    ResultsView of(String path, Reading reading, Visit visit) {
        var filter = reading.filter();
        var portal = portals.with(visit.portal());
        var found = finder.find(visit.portal(), visit.language(), filter, PAGE_SIZE);
        var page = new FilterPage(path, filter, visit);
        var distances = filter.radius() > 0 || filter.near().isPresent() ? found.middle() : Optional.<Position>empty();
        boolean onMap = path.equals(ResultsPage.MAP);
        var placeless = onMap && found.placeless() > 0
                ? finder.placeless(visit.portal(), visit.language(), filter, MOST_PLACELESS)
                : List.<Listing>of();
        var printed = listings.of(found.listings(), visit, distances);
        return new ResultsView(
                onMap,
                heading(filter, found.total(), visit),
                search(page, reading, visit),
                kinds(page, found, visit),
                Stream.concat(
                                wants.of(page, found).stream(),
                                new JobTabs(page).of(found.facets().hiring()).stream())
                        .toList(),
                active(page, portal, visit),
                more.of(page, found, portal, visit),
                printed,
                new Paging(
                        filter.page(),
                        Math.clamp((found.total() + PAGE_SIZE - 1) / PAGE_SIZE, 1, LAST_PAGE),
                        number -> page.with(filter.at(number))),
                views(filter, onMap, visit),
                formats(filter, visit),
                onMap ? found.placeless() : 0,
                listings.of(placeless, visit),
                found.total() > 0 ? Optional.empty() : Optional.of(waysOn.from(page, portal, visit)),
                map(page, found, onMap),
                ListData.of(printed, visit));
    }

    private String heading(Filter filter, int total, Visit visit) {
        if (filter.near().isPresent()) return visit.say("discovery.list.heading-near", total);
        return filter.town()
                .map(town -> visit.say("discovery.list.heading-town", total, where.name(town, visit.language())))
                .orElseGet(() -> visit.say("discovery.list.heading", total));
    }

    private ResultsView.Search search(FilterPage page, Reading reading, Visit visit) {
        var filter = reading.filter();
        var town = reading.townUnknown()
                ? reading.typedTown()
                : filter.town()
                        .map(key -> townWords(key, filter.radius(), visit))
                        .orElse("");
        return new ResultsView.Search(
                visit.link(page.path()),
                filter.text(),
                town,
                reading.townUnknown()
                        ? Optional.of(visit.say("discovery.search.town-unknown", reading.typedTown()))
                        : Optional.empty(),
                FilterPage.kept(filter.worded("").in(Optional.empty(), 0)));
    }

    private String townWords(String town, int radius, Visit visit) {
        var name = where.name(town, visit.language());
        return radius > 0 ? visit.say("discovery.search.town-radius", name, radius) : name;
    }

    private static List<Tab> kinds(FilterPage page, Found found, Visit visit) {
        var filter = page.filter();
        var counts = found.facets().kinds();
        int all = counts.entrySet().stream()
                .filter(kind -> !filter.text().isEmpty() || !kind.getKey().onDemand())
                .mapToInt(kind -> kind.getValue())
                .sum();
        var tabs = new ArrayList<Tab>();
        tabs.add(Tab.of(visit.say("discovery.kinds.all"), page.with(filter.of()))
                .current(filter.kinds().isEmpty())
                .count(visit.say("discovery.count", all)));
        for (var kind : Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            boolean chosen = filter.kinds().contains(kind);
            if (count == 0 && !chosen) continue;
            tabs.add(Tab.of(
                            visit.say("discovery.kinds." + kind.word()),
                            page.with(filter.of(FilterPage.toggled(filter.kinds(), kind))))
                    .current(chosen)
                    .count(visit.say("discovery.count", count)));
        }
        return tabs;
    }

    private List<Tab> active(FilterPage page, Portal portal, Visit visit) {
        var filter = page.filter();
        var tabs = new ArrayList<Tab>();
        if (!filter.text().isEmpty())
            tabs.add(Tab.of(visit.say("discovery.active.text", filter.text()), page.with(filter.worded(""))));
        filter.town()
                .ifPresent(town -> tabs.add(
                        Tab.of(townWords(town, filter.radius(), visit), page.with(filter.in(Optional.empty(), 0)))));
        if (filter.near().isPresent())
            tabs.add(Tab.of(
                    visit.say("discovery.active.near", filter.radius()), page.with(filter.near(Optional.empty(), 0))));
        filter.organisation()
                .ifPresent(who -> tabs.add(Tab.of(
                        visit.say("discovery.active.organisation", who.name()),
                        page.with(filter.by(Optional.empty())))));
        filter.categories()
                .forEach(key -> tabs.add(Tab.of(
                        portal.category(key)
                                .map(category -> visit.say(category.name()).value())
                                .orElse(key),
                        page.with(filter.about(FilterPage.toggled(filter.categories(), key))))));
        filter.languages()
                .forEach(language -> tabs.add(Tab.of(
                        visit.say("discovery.in-language", ListingViews.languageName(language, visit)),
                        page.with(filter.speaking(FilterPage.toggled(filter.languages(), language))))));
        filter.from()
                .ifPresent(day -> tabs.add(Tab.of(
                        visit.say("discovery.active.from", DayWords.of(day, visit)),
                        page.with(filter.on(Optional.empty())))));
        if (filter.urgent()) tabs.add(Tab.of(visit.say("discovery.urgent"), page.with(filter.urgent(false))));
        tabs.addAll(wants.active(page));
        tabs.addAll(new JobTabs(page).active());
        if (filter.box().isPresent())
            tabs.add(Tab.of(visit.say("discovery.active.box"), page.with(filter.boxed(Optional.empty()))));
        return tabs;
    }

    private static List<Tab> views(Filter filter, boolean onMap, Visit visit) {
        return List.of(
                Tab.of(visit.say("discovery.view.list"), visit.link(ResultsPage.LIST) + FilterQuery.of(filter.at(1)))
                        .icon("list")
                        .current(!onMap),
                Tab.of(visit.say("discovery.view.map"), visit.link(ResultsPage.MAP) + FilterQuery.of(filter.at(1)))
                        .icon("map")
                        .current(onMap));
    }

    /// Without the reader's place: these addresses go elsewhere.
    static ResultsView.Formats formats(Filter filter, Visit visit) {
        var plain = filter.near(Optional.empty(), filter.town().isPresent() ? filter.radius() : 0)
                .at(1);
        var query = FilterQuery.of(plain);
        // Who is told tomorrow does not ask who is open now.
        var lasting = FilterQuery.of(plain.wanting(plain.wants().open(false)));
        return new ResultsView.Formats(
                visit.link("/listings.atom") + query,
                "/listings.csv" + query,
                "/listings.geojson" + query,
                visit.link("/saved-searches") + lasting);
    }

    /// What the map shows first, around a town or a person.
    private static BoundingBox around(Position middle, int kilometres) {
        double lat = kilometres / 111.2;
        double lon = lat / Math.cos(Math.toRadians(Math.clamp(middle.lat(), -80, 80)));
        return new BoundingBox(
                Math.max(-180, middle.lon() - lon), Math.max(-90, middle.lat() - lat),
                Math.min(180, middle.lon() + lon), Math.min(90, middle.lat() + lat));
    }

    /// In the legend of the map. Pages stand nowhere.
    private static boolean mayStandThere(Kind kind, FilterPage page, Found found) {
        if (kind == Kind.BUSINESS) return WantTabs.sensible(page, found);
        return kind != Kind.PAGE
                && (!page.filter().text().isEmpty() || page.filter().kinds().contains(kind))
                && found.facets().kinds().getOrDefault(kind, 0) > 0;
    }

    private ResultsView.MapView map(FilterPage page, Found found, boolean onMap) {
        var filter = page.filter();
        var visit = page.visit();
        var query = FilterQuery.of(filter.boxed(Optional.empty()));
        return new ResultsView.MapView(
                visit.say("discovery.map.label", found.total()),
                visit.link("/map/pins") + query,
                visit.link("/map/entries/"),
                visit.link(ResultsPage.MAP) + query,
                filter.box()
                        .or(() -> found.middle().map(middle -> around(middle, Math.max(filter.radius(), CLOSEST_VIEW))))
                        .map(Object::toString)
                        .orElse(""),
                Arrays.stream(Kind.values())
                        .filter(kind -> kind.posted() || mayStandThere(kind, page, found))
                        .map(kind -> new ResultsView.Key(kind.word(), visit.say("discovery.kind." + kind.word())))
                        .toList(),
                townMaps.names(visit.language()),
                onMap ? Optional.of(townMaps.of(page, found.facets().towns())) : Optional.empty());
    }
}
