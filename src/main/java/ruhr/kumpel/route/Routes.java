package ruhr.kumpel.route;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// What a manager does with a route.
@Component
class Routes {

    static final int FEWEST_STOPS = 2;

    private static final String TOPIC = "route";

    private final RouteStore store;
    private final Changes changes;
    private final Clock clock;

    Routes(RouteStore store, Changes changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Route draft(PortalId portal, RouteContent content) {
        var route = new Route(Ids.next(), ShortId.next(), portal, RouteState.DRAFT, content);
        store.add(route, clock.instant());
        return route;
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is.
    @Transactional
    public Optional<Route> revise(UUID id, Predicate<Route> asSeen, Function<Route, RouteContent> change) {
        var now = store.locked(id);
        if (!asSeen.test(now)) return Optional.of(now);
        store.change(id, change.apply(now), clock.instant());
        changes.note(TOPIC, id);
        return Optional.empty();
    }

    /// For everybody. False with too few stops to be a way.
    @Transactional
    public boolean show(UUID id) {
        if (store.locked(id).content().stops().size() < FEWEST_STOPS) return false;
        become(id, RouteState.SHOWN);
        return true;
    }

    @Transactional
    public void close(UUID id) {
        if (store.locked(id).state() == RouteState.SHOWN) become(id, RouteState.CLOSED);
    }

    private void become(UUID id, RouteState state) {
        store.state(id, state, clock.instant());
        changes.note(TOPIC, id);
    }
}
