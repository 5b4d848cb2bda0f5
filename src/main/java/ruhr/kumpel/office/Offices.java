package ruhr.kumpel.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;

/// What is done with offices. Whoever comes second with a form is told what stands there now, and nothing changes.
@Component
class Offices {

    private final OfficeStore store;
    private final OfficeWriter writer;
    private final Confirmations confirmations;
    private final OfficeListings listings;
    private final Changes changes;
    private final Clock clock;

    Offices(
            OfficeStore store,
            OfficeWriter writer,
            Confirmations confirmations,
            OfficeListings listings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.confirmations = confirmations;
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /// New ones, from whomever; nobody stands for them yet.
    @Transactional
    public void add(List<OfficeWriter.New> fresh) {
        writer.add(fresh);
        changed(fresh.stream().map(one -> one.office().id()).toList());
    }

    /// Says something else. What an editor stood for she stands for no longer. Nothing happens where nothing changes.
    @Transactional
    public Optional<Office> change(UUID id, Predicate<Office> asSeen, UnaryOperator<Office> change, PersonId by) {
        return write(id, asSeen, change, by, true);
    }

    /// Says the same in another language. Who stands for the facts still does.
    @Transactional
    public Optional<Office> translate(UUID id, Predicate<Office> asSeen, UnaryOperator<Office> change, PersonId by) {
        return write(id, asSeen, change, by, false);
    }

    private Optional<Office> write(
            UUID id, Predicate<Office> asSeen, UnaryOperator<Office> change, PersonId by, boolean facts) {
        var now = store.locked(id);
        if (!asSeen.test(now)) return Optional.of(now);
        var next = change.apply(now);
        if (next.equals(now)) return Optional.empty();
        writer.change(next, by);
        if (facts) confirmations.takeBack(id);
        changed(List.of(id));
        return Optional.empty();
    }

    /// From now to that day she stands for what she has seen.
    @Transactional
    public Optional<Office> confirm(UUID id, Predicate<Office> asSeen, LocalDate checkAgain, PersonId by) {
        var now = store.locked(id);
        if (!asSeen.test(now)) return Optional.of(now);
        confirmations.confirm(id, checkAgain, Optional.of(by), clock.instant());
        changed(List.of(id));
        return Optional.empty();
    }

    @Transactional
    public void archive(UUID id, PersonId by) {
        store.locked(id);
        confirmations.archive(id, by, clock.instant());
        changed(List.of(id));
    }

    @Transactional
    public void restore(UUID id) {
        store.locked(id);
        confirmations.restore(id);
        changed(List.of(id));
    }

    /// As if they had never been there.
    @Transactional
    public void remove(List<UUID> ids) {
        listings.withdraw(ids);
        changes.noteAll(Office.TOPIC, ids);
        writer.remove(ids);
    }

    /// They look different in lists now, be it because a day has come.
    @Transactional
    public void changed(List<UUID> ids) {
        if (ids.isEmpty()) return;
        listings.follow(ids);
        changes.noteAll(Office.TOPIC, ids);
    }
}
