package ruhr.kumpel.moderation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonBlocked;

/// What somebody who was kept out has published is looked at: her posts stay, but nobody answers for them.
@Component
class BlockedPersons {

    private final Kinds kinds;
    private final Reviews reviews;
    private final ReviewStore queue;
    private final AuditTrail audit;

    BlockedPersons(Kinds kinds, Reviews reviews, ReviewStore queue, AuditTrail audit) {
        this.kinds = kinds;
        this.reviews = reviews;
        this.queue = queue;
        this.audit = audit;
    }

    /// In the transaction of the block.
    @EventListener
    void on(PersonBlocked event) {
        boolean blocked = event.reason().isPresent();
        audit.note(event.by(), blocked ? "person.block" : "person.unblock", "person " + event.person());
        for (var kind : kinds.all())
            for (var one : kind.publicOf(event.person()))
                if (blocked) reviews.ask(kind.kind(), one.id(), one.home(), Set.of(Reason.OWNER_BLOCKED), false);
                else release(kind.kind(), one);
    }

    /// What waits for nothing else.
    private void release(String kind, Moderated.Public one) {
        for (var review : queue.openAbout(kind, one.id()))
            if (review.reasons().equals(EnumSet.of(Reason.OWNER_BLOCKED)) && !review.reported())
                if (queue.take(review.portal(), review.id())) queue.forget(review.id());
    }
}
