package ruhr.kumpel.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.conversation.Conversations;
import ruhr.kumpel.kernel.PersonId;

/// Takes pledges: a part of what is wanted, or a reservation of what is offered. What is left is right at every
/// moment, however many pledge at once: the line is locked, and a constraint stands behind it.
@Component
class Pledges {

    private final EntryStore entries;
    private final LineStore lines;
    private final PledgeStore store;
    private final EntryContact contact;
    private final Conversations conversations;
    private final PledgeWords words;
    private final Mine mine;
    private final Publishing publishing;
    private final Clock clock;

    Pledges(
            EntryStore entries,
            LineStore lines,
            PledgeStore store,
            EntryContact contact,
            Conversations conversations,
            PledgeWords words,
            Mine mine,
            Publishing publishing,
            Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.store = store;
        this.contact = contact;
        this.conversations = conversations;
        this.words = words;
        this.mine = mine;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// @param key names the form: sent twice, it counts once
    @Transactional
    Pledging place(UUID key, UUID lineId, int quantity, String message, PersonId person) {
        var already = store.with(key).filter(pledge -> pledge.person().equals(person));
        if (already.isPresent()) return new Pledging.Pledged(already.get());
        var entry = lines.entryOf(lineId)
                .flatMap(entries::with)
                .filter(one -> one.state().open());
        if (entry.isEmpty() || mine.mayEdit(entry.get(), person)) return new Pledging.NotOpen();
        if (!lines.promise(lineId, quantity)) return new Pledging.NotEnoughLeft(left(entry.get(), lineId));
        var pledge = new Pledge(key, lineId, person, quantity, message, PledgeState.STANDS, clock.instant());
        store.add(pledge);
        var line = entry.get().lines().stream()
                .filter(one -> one.id().equals(lineId))
                .findFirst()
                .orElseThrow();
        conversations.write(
                person,
                "entry",
                entry.get().id(),
                contact.contact(entry.get()),
                words.firstMessage(entry.get(), line, pledge));
        follow(entry.get().id());
        return new Pledging.Pledged(pledge);
    }

    boolean isOf(Entry entry, UUID pledge) {
        return store.with(pledge).filter(one -> isOf(entry, one)).isPresent();
    }

    private static boolean isOf(Entry entry, Pledge pledge) {
        return entry.lines().stream().anyMatch(line -> line.id().equals(pledge.line()));
    }

    /// The thread with whoever pledged, for one of those who may edit the entry. Begun with the pledge if there is
    /// none (demo and imports bring pledges without one). Empty if neither takes messages from the other.
    @Transactional
    Optional<UUID> thread(Entry entry, UUID pledgeId, PersonId reader) {
        return store.with(pledgeId)
                .flatMap(pledge -> entry.lines().stream()
                        .filter(line -> line.id().equals(pledge.line()))
                        .findFirst()
                        .flatMap(line -> conversations.thread(
                                pledge.person(),
                                "entry",
                                entry.id(),
                                contact.contact(entry),
                                words.firstMessage(entry, line, pledge),
                                reader)));
    }

    /// The owner says how a pledge went on, from the state in which she saw it.
    @Transactional
    boolean decide(Entry entry, UUID pledgeId, String was, PledgeState state) {
        var pledge = store.locked(pledgeId).filter(one -> isOf(entry, one));
        if (pledge.isEmpty() || state == PledgeState.TAKEN_BACK) return false;
        if (pledge.get().state() != state && !pledge.get().state().word().equals(was)) return false;
        return become(pledge.get(), state);
    }

    /// She changed her mind.
    @Transactional
    boolean takeBack(UUID pledgeId, PersonId person) {
        var pledge =
                store.locked(pledgeId).filter(one -> one.person().equals(person) && one.state() == PledgeState.STANDS);
        return pledge.isPresent() && become(pledge.get(), PledgeState.TAKEN_BACK);
    }

    @Transactional
    void withdrawAll(PersonId person, Instant now) {
        for (var pledge : store.by(person))
            if (pledge.state() == PledgeState.STANDS) become(pledge, PledgeState.TAKEN_BACK);
    }

    Optional<Entry> entryOf(UUID line) {
        return lines.entryOf(line).flatMap(entries::with);
    }

    private boolean become(Pledge pledge, PledgeState state) {
        if (pledge.state() == state) return true;
        if (!pledge.state().counts() && state.counts() && !lines.promise(pledge.line(), pledge.quantity()))
            return false;
        if (pledge.state().counts() && !state.counts()) lines.giveBack(pledge.line(), pledge.quantity());
        store.state(pledge.id(), state, clock.instant());
        lines.entryOf(pledge.line()).ifPresent(this::follow);
        return true;
    }

    private void follow(UUID entry) {
        entries.with(entry).ifPresent(publishing::follow);
    }

    private static int left(Entry entry, UUID line) {
        return entry.lines().stream()
                .filter(one -> one.id().equals(line))
                .mapToInt(Line::left)
                .findFirst()
                .orElse(0);
    }
}
