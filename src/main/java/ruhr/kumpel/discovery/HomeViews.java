package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.place.Sketch;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.PortalText;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Makes the home page of a portal of what the portal shows: the same for all of them.
@Component
class HomeViews {

    private static final int MOST_URGENT = 3;
    private static final int MOST_NEW = 4;
    private static final int MOST_TOPICS = 8;
    private static final int MOST_TOWNS = 6;
    private static final int TEASER_ZOOM = 8;
    private static final int ROOM_FOR_A_NAME = 110;
    private static final int NAME_BELOW = 44;

    private final Finder finder;
    private final ListingViews views;
    private final Portals portals;
    private final Places places;
    private final WhereWords where;
    private final ObjectProvider<HomeStrip> strips;

    HomeViews(
            Finder finder,
            ListingViews views,
            Portals portals,
            Places places,
            WhereWords where,
            ObjectProvider<HomeStrip> strips) {
        this.finder = finder;
        this.views = views;
        this.portals = portals;
        this.places = places;
        this.where = where;
        this.strips = strips;
    }

    HomeView of(Visit visit) {
        var portal = portals.with(visit.portal());
        var newest = finder.find(portal.id(), visit.language(), Filter.ALL.sorted(Optional.of(Sort.NEWEST)), MOST_NEW);
        var towns = finder.towns(portal.id());
        var urgent = Filter.ALL.of(Kind.NEED, Kind.PROJECT).urgent(true).sorted(Optional.of(Sort.ENDING));
        var missing = finder.find(portal.id(), visit.language(), urgent, MOST_URGENT);
        return new HomeView(
                portal.text(PortalText.HEADLINE).isEmpty()
                        ? visit.say(portal.slogan())
                        : visit.say(portal.text(PortalText.HEADLINE)),
                visit.say(portal.text(PortalText.LEAD)),
                newest.total() == 0 ? "" : visit.say("discovery.home.count", newest.total()),
                new ResultsView.Search(visit.link(ResultsPage.LIST), "", "", Optional.empty(), List.of()),
                ways(visit),
                places.lights(towns),
                views.of(missing.listings(), visit),
                allUrgent(missing.total(), newest.facets().kinds().getOrDefault(Kind.NEED, 0), visit),
                topics(portal, newest.facets().categories(), visit),
                teaser(newest.total(), towns, visit),
                views.of(newest(visit), visit),
                strips.orderedStream().flatMap(one -> one.on(visit).stream()).toList(),
                portal.partners().stream()
                        .map(partner -> new HomeView.Partner(visit.say(partner.name()), partner.url()))
                        .toList());
    }

    /// What is on the pinboard is told by its own strip.
    private List<Listing> newest(Visit visit) {
        var entries = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.POSTING || !visit.site().has("pinboard"))
                .toList();
        return finder.find(
                        visit.portal(),
                        visit.language(),
                        Filter.ALL.of(entries).sorted(Optional.of(Sort.NEWEST)),
                        MOST_NEW)
                .listings();
    }

    private static List<HomeView.Way> ways(Visit visit) {
        var find = new HomeView.Way(
                visit.say("discovery.home.find"),
                visit.say("discovery.home.find-text"),
                visit.link(ResultsPage.LIST),
                "hand");
        if (visit.site().has("signpost")) return List.of(signpost(visit), find);
        if (!visit.site().has("post")) return List.of(find);
        return List.of(
                find,
                new HomeView.Way(
                        visit.say("discovery.home.give"),
                        visit.say("discovery.home.give-text"),
                        visit.link("/post"),
                        "gift"));
    }

    /// Where there is one, it is the first way of whoever is new.
    private static HomeView.Way signpost(Visit visit) {
        return new HomeView.Way(
                visit.say("discovery.home.signpost"),
                visit.say("discovery.home.signpost-text"),
                visit.link("/signpost"),
                "flag");
    }

    private static Tab allUrgent(int urgent, int needs, Visit visit) {
        return needs > urgent
                ? Tab.of(
                        visit.say("discovery.home.all-needs", needs),
                        visit.link(ResultsPage.LIST) + FilterQuery.of(Filter.ALL.of(Kind.NEED)))
                : Tab.of(
                        visit.say("discovery.home.all-urgent", urgent),
                        visit.link(ResultsPage.LIST) + FilterQuery.of(Filter.ALL.urgent(true)));
    }

    private static List<HomeView.Topic> topics(Portal portal, Map<String, Integer> counts, Visit visit) {
        return portal.topics().stream()
                .filter(topic -> counts.getOrDefault(topic.key(), 0) > 0)
                .limit(MOST_TOPICS)
                .map(topic -> new HomeView.Topic(
                        visit.say(topic.name()).value(),
                        visit.say("discovery.home.entries", counts.getOrDefault(topic.key(), 0)),
                        visit.link(ResultsPage.LIST) + FilterQuery.of(Filter.ALL.about(topic.key())),
                        topic.icon()))
                .toList();
    }

    private HomeView.Teaser teaser(int total, Map<String, Integer> towns, Visit visit) {
        var fullest = towns.keySet().stream()
                .sorted(Comparator.comparing((String town) -> -towns.getOrDefault(town, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var discs = discs(visit);
        return new HomeView.Teaser(
                visit.say("discovery.home.map-label", total),
                discs,
                names(fullest, discs, visit),
                fullest.stream()
                        .limit(MOST_TOWNS)
                        .map(town -> Tab.of(
                                where.name(town, visit.language()),
                                visit.link(ResultsPage.LIST) + FilterQuery.of(Filter.ALL.in(Optional.of(town), 0))))
                        .toList());
    }

    private List<HomeView.Disc> discs(Visit visit) {
        var clusters = finder.clusters(visit.portal(), visit.language(), Filter.ALL, BoundingBox.RUHR, TEASER_ZOOM);
        var discs = new ArrayList<HomeView.Disc>();
        clusters.groups().forEach(group -> discs.add(disc(Sketch.dot(group.middle()), group.count(), visit)));
        clusters.pins().forEach(pin -> discs.add(disc(Sketch.dot(pin.point()), 1, visit)));
        return discs;
    }

    private static HomeView.Disc disc(Sketch.Dot at, int count, Visit visit) {
        return new HomeView.Disc(at.x(), at.y(), visit.say("discovery.count", count), (int)
                Math.clamp(14 + 3 * Math.log(count), 14, 30));
    }

    /// The fullest towns first; a name that would run into another or under a disc is left out.
    private List<HomeView.Name> names(List<String> fullest, List<HomeView.Disc> discs, Visit visit) {
        var names = new ArrayList<HomeView.Name>();
        for (var town : fullest) {
            var at = Sketch.dot(places.byKey(town).orElseThrow().position());
            boolean free = names.stream()
                    .noneMatch(other ->
                            Math.abs(other.x() - at.x()) < ROOM_FOR_A_NAME && Math.abs(other.y() - at.y()) < 50);
            free &= discs.stream()
                    .noneMatch(disc -> Math.abs(disc.x() - at.x()) < ROOM_FOR_A_NAME / 2 + disc.radius()
                            && Math.abs(disc.y() - at.y() - NAME_BELOW) < disc.radius() + 16);
            if (free && names.size() < MOST_TOWNS)
                names.add(new HomeView.Name(at.x(), at.y() + NAME_BELOW, where.name(town, visit.language())));
        }
        return names;
    }
}
