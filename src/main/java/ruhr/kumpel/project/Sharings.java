package ruhr.kumpel.project;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// Offers entries to other portals and takes them back. What becomes of an offer is decided there
/// ([SharingModeration]); the text, its reports and its address stay at home.
@Component
class Sharings {

    private final EntryStore entries;
    private final SharingStore store;
    private final Elsewhere elsewhere;
    private final Publishing publishing;
    private final Reviews reviews;
    private final Mine mine;
    private final AuditTrail audit;
    private final Clock clock;

    Sharings(
            EntryStore entries,
            SharingStore store,
            Elsewhere elsewhere,
            Publishing publishing,
            Reviews reviews,
            Mine mine,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.store = store;
        this.elsewhere = elsewhere;
        this.publishing = publishing;
        this.reviews = reviews;
        this.mine = mine;
        this.audit = audit;
        this.clock = clock;
    }

    /// Offered or shown already, it stays as it is. Answers whether it could be offered.
    @Transactional
    boolean offer(UUID id, PortalId to, PersonId by) {
        var entry = entries.locked(id).filter(one -> one.state().open());
        if (entry.isEmpty() || entry.get().portal().equals(to)) return false;
        noteUnlessHers(entry.get(), by, "sharing.offer", to);
        store.offer(Ids.next(), id, to, by, clock.instant())
                .ifPresent(sharing -> reviews.ask(Elsewhere.KIND, sharing, to, Set.of(Reason.OTHER_PORTAL), false));
        return true;
    }

    /// It stands there no more, and waits there no more.
    @Transactional
    void withdraw(UUID id, PortalId from, PersonId by) {
        var entry = entries.locked(id);
        var sharing = store.of(id, from).filter(one -> one.state().open());
        if (entry.isEmpty() || sharing.isEmpty()) return;
        noteUnlessHers(entry.get(), by, "sharing.withdraw", from);
        elsewhere.leave(sharing.get());
        if (sharing.get().shown()) publishing.follow(entry.get());
    }

    /// The home portal's editors do it by their role.
    private void noteUnlessHers(Entry entry, PersonId by, String deed, PortalId other) {
        if (!mine.mayEdit(entry, by))
            audit.note(by, deed, "portal " + entry.portal() + " entry " + entry.id() + " portal " + other);
    }

    /// To be sorted otherwise or taken away: back into the other portal's queue, and shown meanwhile. Answers the case.
    @Transactional
    UUID lookAgain(Sharing sharing) {
        return reviews.ask(Elsewhere.KIND, sharing.id(), sharing.portal(), Set.of(Reason.OTHER_PORTAL), false);
    }
}
