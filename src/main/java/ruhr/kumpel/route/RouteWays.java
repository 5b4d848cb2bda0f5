package ruhr.kumpel.route;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.campaign.Ways;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Visit;

/// Routes are ways that can be passed on while they are open.
@Component
class RouteWays implements Ways {

    private final RouteStore store;

    RouteWays(RouteStore store) {
        this.store = store;
    }

    @Override
    public Optional<Way> with(UUID id, Visit visit) {
        return shown(visit).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> way(one, visit));
    }

    @Override
    public List<Way> past(OrganisationId organisation, Visit visit) {
        return shown(visit).stream()
                .filter(one -> one.stop(organisation).isPresent())
                .map(one -> way(one, visit))
                .toList();
    }

    private List<Route> shown(Visit visit) {
        return store.of(visit.portal(), RouteState.SHOWN);
    }

    private static Way way(Route route, Visit visit) {
        return new Way(route.shortId().value(), visit.say(route.content().title()), route.path());
    }
}
