package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Somebody is erased: what she was in the middle of finds its end first.
@Component
class Leaving {

    private final GuideStore guides;
    private final RequestStore store;
    private final CandidateStore candidates;
    private final TandemStore tandemStore;
    private final Requests requests;
    private final Tandems tandems;
    private final Tidings tidings;
    private final Clock clock;

    Leaving(
            GuideStore guides,
            RequestStore store,
            CandidateStore candidates,
            TandemStore tandemStore,
            Requests requests,
            Tandems tandems,
            Tidings tidings,
            Clock clock) {
        this.guides = guides;
        this.store = store;
        this.candidates = candidates;
        this.tandemStore = tandemStore;
        this.requests = requests;
        this.tandems = tandems;
        this.tidings = tidings;
        this.clock = clock;
    }

    /// Whoever waits for her answer goes on to the next; whom she accompanies comes back to the coordinator.
    void guide(GuideId id) {
        guides.state(id, State.LEFT, clock.instant(), State.values());
        for (var turn : new Turn[] {Turn.ASKED, Turn.ACCEPTED})
            for (var one : candidates.of(id, turn)) {
                var request = store.locked(one.request()).orElseThrow();
                candidates.turn(one.id(), Turn.SKIPPED, Optional.empty(), clock.instant());
                if (turn == Turn.ACCEPTED) guides.freePlace(id);
                requests.goOn(request);
            }
        tandemStore.openOf(id).forEach(tandems::abandon);
    }

    /// Her guides have room again.
    void newcomer(RequestId id) {
        store.locked(id);
        for (var tandem : tandemStore.of(id)) {
            if (!tandem.open() || !tandemStore.end(tandem.id(), "LEAVING", clock.instant())) continue;
            tandem.guide().flatMap(guides::with).ifPresent(guide -> {
                guides.freePlace(guide.id());
                tidings.tell(guide.person(), tandem.portal(), "gone", "/my/guides");
            });
        }
        candidates.current(id).filter(one -> one.turn() == Turn.ACCEPTED).ifPresent(one -> {
            candidates.turn(one.id(), Turn.SKIPPED, Optional.empty(), clock.instant());
            guides.freePlace(one.guide());
        });
    }
}
