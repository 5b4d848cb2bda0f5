package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Versions go live at a time that an editor has set. What was published meanwhile and is newer stays.
@Component
class Appointments {

    private final AppointmentStore store;
    private final LeafStore leaves;
    private final TextStore texts;
    private final PageListings listings;
    private final Changes changes;
    private final Clock clock;

    Appointments(
            AppointmentStore store,
            LeafStore leaves,
            TextStore texts,
            PageListings listings,
            Changes changes,
            Clock clock) {
        this.listings = listings;
        this.store = store;
        this.leaves = leaves;
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
    }

    /// Sets the time for a version if it still is the newest.
    @Transactional
    public boolean set(Leaf leaf, LanguageTag language, int number, Instant at, PersonId by) {
        leaves.lock(leaf.id());
        if (texts.newest(leaf.id(), language)
                .filter(one -> one.number() == number)
                .isEmpty()) return false;
        store.put(new Appointment(leaf.id(), language, number, at, Optional.of(by)));
        return true;
    }

    @Transactional
    public void cancel(Leaf leaf, LanguageTag language) {
        store.remove(leaf.id(), language);
    }

    /// Publishes what is due.
    @Transactional
    public void keep() {
        var now = clock.instant();
        for (var one : store.take(now)) {
            leaves.lock(one.page());
            boolean newer = texts.standings(one.page()).stream()
                    .filter(standing -> standing.language().equals(one.language()))
                    .anyMatch(standing -> standing.published()
                            .filter(number -> number > one.number())
                            .isPresent());
            if (newer) continue;
            texts.publish(one.page(), one.language(), one.number(), now);
            one.by().ifPresent(by -> texts.confirm(one.page(), one.language(), one.number(), by, now));
            leaves.with(one.page()).ifPresent(listings::follow);
            changes.note("knowledge", one.page());
        }
    }
}
