package ruhr.kumpel.route;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import ruhr.kumpel.campaign.Gifts;
import ruhr.kumpel.campaign.Goal;
import ruhr.kumpel.campaign.Shares;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.route.RouteView.Card;
import ruhr.kumpel.route.RouteView.StopView;
import ruhr.kumpel.web.Visit;

/// Makes routes ready to print.
@Component
class RouteViews {

    private final Organisations organisations;
    private final Gifts gifts;
    private final Shares shares;

    RouteViews(Organisations organisations, Gifts gifts, Shares shares) {
        this.organisations = organisations;
        this.gifts = gifts;
        this.shares = shares;
    }

    RouteView of(Route route, Visit visit) {
        var goals = gifts.open(route.organisations(), visit);
        var story = visit.say(route.content().story());
        boolean closed = route.state() == RouteState.CLOSED;
        return new RouteView(
                visit.say(route.content().title()),
                story,
                story.paragraphs(),
                facts(route, goals, visit),
                closed,
                closed || goals.isEmpty() ? Optional.empty() : Optional.of(visit.link(route.path() + "/support")),
                closed ? Optional.empty() : Optional.of(visit.link(route.path() + "/share")),
                shares.reach(route.id(), visit),
                stops(route, goals, visit));
    }

    List<StopView> stops(Route route, Map<OrganisationId, Goal> goals, Visit visit) {
        var names = organisations.named(route.organisations());
        var stops = new ArrayList<StopView>();
        for (var stop : route.content().stops()) {
            var business = Objects.requireNonNull(names.get(stop.organisation()));
            stops.add(new StopView(
                    stops.size() + 1,
                    business.name(),
                    visit.link(business.path()),
                    stop.place(),
                    String.format(
                            Locale.ROOT,
                            "%.5f,%.5f",
                            stop.position().lat(),
                            stop.position().lon()),
                    Optional.ofNullable(goals.get(stop.organisation()))));
        }
        return stops;
    }

    /// @param path where the card of a route leads, without the language
    List<Card> cards(List<Route> routes, Function<Route, String> path, Visit visit) {
        var organisations =
                routes.stream().flatMap(one -> one.organisations().stream()).collect(toSet());
        var goals = gifts.open(organisations, visit);
        return routes.stream()
                .map(one -> new Card(
                        visit.say(one.content().title()),
                        visit.link(path.apply(one)),
                        one.shortId().value(),
                        facts(one, goals, visit),
                        visit.say("route.state." + one.state().word()),
                        one.state().badge()))
                .toList();
    }

    private static List<String> facts(Route route, Map<OrganisationId, Goal> goals, Visit visit) {
        return List.of(
                visit.say("route.stops", route.content().stops().size()),
                visit.say(
                        "route.length",
                        Telling.to(visit).distance(route.content().metres())),
                visit.say(
                        "route.open",
                        route.organisations().stream()
                                .filter(goals::containsKey)
                                .count()));
    }
}
