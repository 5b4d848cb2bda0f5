package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.planning.Need;
import ruhr.kumpel.planning.Plan;
import ruhr.kumpel.planning.Planner;
import ruhr.kumpel.planning.Taker;

/// Works a proposal out, in the background: all who wait, all guides with room, and how each fits each.
@Component
class ProposalWork {

    /// A second for a hundred thousand pairs, and no more than people wait for.
    private static final int PAIRS_PER_SECOND = 100_000;

    private static final int LONGEST_SECONDS = 25;

    private final ProposalStore store;
    private final RequestStore requests;
    private final GuideStore guides;
    private final CandidateStore candidates;
    private final Places places;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProposalWork(
            ProposalStore store,
            RequestStore requests,
            GuideStore guides,
            CandidateStore candidates,
            Places places,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.guides = guides;
        this.candidates = candidates;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Does nothing if it was done, or if another proposal has taken its place. Holds no transaction while it thinks.
    void workOut(UUID id) {
        store.portalOf(id).ifPresent(portal -> {
            var waiting = requests.waiting(portal);
            var plan = plan(portal, waiting);
            transaction.executeWithoutResult(_ -> keep(id, waiting, plan));
        });
    }

    private void keep(UUID id, List<GuideRequest> waiting, Plan plan) {
        if (!store.ready(id, waiting.size() - plan.takers().size(), clock.instant())) return;
        plan.takers().forEach((request, guide) -> store.add(id, new RequestId(request), new GuideId(guide)));
    }

    private Plan plan(PortalId portal, List<GuideRequest> waiting) {
        var active = guides.on(portal, State.ACTIVE).stream()
                .filter(Guide::takesNewcomers)
                .toList();
        var asked = candidates.openOn(portal);
        var takers = active.stream()
                .map(guide -> new Taker(guide.id().value(), guide.free() - asked.getOrDefault(guide.id(), 0)))
                .toList();
        var known = candidates.knownTo(portal);
        var near = new HashMap<String, Set<String>>();
        var needs = new ArrayList<Need>();
        for (var request : waiting) {
            var neighbours = request.wanted()
                    .town()
                    .map(town -> near.computeIfAbsent(town, this::neighbours))
                    .orElse(Set.of());
            needs.add(need(request, active, known.getOrDefault(request.id(), Set.of()), neighbours));
        }
        long seconds = 1 + (long) waiting.size() * active.size() / PAIRS_PER_SECOND;
        return Planner.plan(needs, takers, Duration.ofSeconds(Math.min(LONGEST_SECONDS, seconds)));
    }

    /// Only who can talk to her, was not asked before, and is not herself.
    private static Need need(GuideRequest request, List<Guide> active, Set<GuideId> known, Set<String> neighbours) {
        Map<UUID, Integer> fits = new HashMap<>();
        for (var guide : active) {
            if (known.contains(guide.id()) || request.isOf(guide.person())) continue;
            var match = Matching.of(request.wanted(), guide, neighbours);
            if (match.canTalk()) fits.put(guide.id().value(), match.score());
        }
        return new Need(request.id().value(), fits);
    }

    private Set<String> neighbours(String town) {
        var keys = new HashSet<String>();
        for (Municipality one : places.neighbours(town)) keys.add(one.key());
        return keys;
    }
}
