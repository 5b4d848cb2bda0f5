package ruhr.kumpel.guide;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;

/// A coordinator asks for a proposal and confirms of it what she finds right.
@Component
class Proposals {

    /// A node that died while it worked one out says nothing.
    private static final Duration FORGOTTEN = Duration.ofMinutes(3);

    private final ProposalStore store;
    private final Requests requests;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Proposals(ProposalStore store, Requests requests, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Asked twice, it is worked out once.
    @Transactional
    public void ask(PortalId portal) {
        var now = clock.instant();
        var id = Ids.next();
        store.clear(portal);
        if (!store.begin(portal, id, now, now.minus(FORGOTTEN))) return;
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        Caretaker.PROPOSAL.instance(id.toString()).data(id).scheduledTo(now));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions(); // before the commit there was nothing to see
            }
        });
    }

    Optional<Proposal> of(PortalId portal) {
        return store.of(portal);
    }

    /// The guide is asked as if the coordinator had named her by hand. Empty if another proposal has taken this one's
    /// place.
    ///
    /// @param chosen ids of requests, as a form sends them; what is none of the plan is passed over
    @Transactional
    public Optional<Confirmed> confirm(String plan, Set<String> chosen, PortalId portal) {
        var proposal = store.of(portal).filter(one -> one.id().toString().equals(plan));
        if (proposal.isEmpty()) return Optional.empty();
        int asked = 0;
        int late = 0;
        for (var pair : proposal.get().pairs()) {
            if (!chosen.contains(pair.request().value().toString()) || pair.outcome() != Proposal.Outcome.PROPOSED)
                continue;
            boolean named = requests.nameIfWaiting(pair.request(), pair.guide());
            store.decide(proposal.get().id(), pair.request(), named ? Proposal.Outcome.ASKED : Proposal.Outcome.LATE);
            if (named) asked++;
            else late++;
        }
        return Optional.of(new Confirmed(asked, late));
    }

    /// @param late for how many something had changed meanwhile
    record Confirmed(int asked, int late) {}
}
