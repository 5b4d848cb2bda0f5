package ruhr.kumpel.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// Puts entries up and changes what they say. Every change is a revision.
@Component
class Entries {

    private final EntryStore store;
    private final EntryWriter writer;
    private final Revisions revisions;
    private final EntryPictures pictures;
    private final Gate gate;
    private final Publishing publishing;
    private final Reviews reviews;
    private final Clock clock;

    Entries(
            EntryStore store,
            EntryWriter writer,
            Revisions revisions,
            EntryPictures pictures,
            Gate gate,
            Publishing publishing,
            Reviews reviews,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.revisions = revisions;
        this.pictures = pictures;
        this.gate = gate;
        this.publishing = publishing;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// @param form what the content was made of: the words for the pictures stand only there
    @Transactional
    Entry post(Content content, EntryForm form, Blur blur, PortalId portal, PersonId owner) {
        var now = clock.instant();
        var reasons = gate.reasons(content, portal, owner);
        var state = gate.mustWait(reasons) ? State.SUBMITTED : State.PUBLISHED;
        var lines = content.lines().stream().map(line -> new Line(line, 0, 0)).toList();
        var entry = new Entry(Ids.next(), ShortId.next(), portal, owner, state, 1, content, lines, blur, now, now, now);
        writer.add(List.of(entry), Optional.empty());
        pictures.keep(entry, form);
        revisions.note(entry, owner, now);
        ask(entry, reasons);
        publishing.begin(List.of(entry));
        return entry;
    }

    /// @param version the one that the writer saw
    @Transactional
    Change change(UUID id, int version, Content content, EntryForm form, PersonId by) {
        var before = store.locked(id).filter(entry -> entry.state().mayBeEdited());
        if (before.isEmpty()) return new Change.NotNow();
        var state = stateAfter(before.get(), content, by);
        if (!writer.change(id, version, content, state, clock.instant())) return new Change.Outdated(before.get());
        var entry = store.with(id).orElseThrow();
        pictures.keep(entry, form);
        pictures.dropThoseGone(before.get().content(), content);
        revisions.note(entry, by, clock.instant());
        ask(entry, reasonsAfter(before.get(), entry, by));
        publishing.follow(entry);
        return new Change.Changed(entry);
    }

    /// A returned entry is handed in again; one that became dangerous by the change waits again.
    private State stateAfter(Entry before, Content content, PersonId by) {
        boolean waits = gate.endangers(gate.reasons(content, before.portal(), by))
                && saysSomethingElse(before.content(), content);
        return switch (before.state()) {
            case RETURNED, SUBMITTED -> State.SUBMITTED;
            case PUBLISHED, PAUSED, LAPSED, ENDED ->
                waits ? State.SUBMITTED : before.state() == State.LAPSED ? State.PUBLISHED : before.state();
            case HIDDEN, DELETED -> throw new IllegalStateException("Not to be edited: " + before.state());
        };
    }

    private Set<Reason> reasonsAfter(Entry before, Entry entry, PersonId by) {
        if (!saysSomethingElse(before.content(), entry.content()) && entry.state() != State.SUBMITTED) return Set.of();
        var reasons = gate.reasons(entry.content(), entry.portal(), by);
        if (reasons.isEmpty() && entry.state() != State.SUBMITTED) return Set.of();
        var all = java.util.EnumSet.of(Reason.CHANGED);
        all.addAll(reasons);
        return all;
    }

    private void ask(Entry entry, Set<Reason> reasons) {
        if (!reasons.isEmpty()) reviews.ask("entry", entry.id(), entry.portal(), reasons, gate.endangers(reasons));
    }

    private static boolean saysSomethingElse(Content before, Content after) {
        return !before.texts().equals(after.texts())
                || !before.category().equals(after.category())
                || before.kind() != after.kind()
                || !before.organisation().equals(after.organisation())
                || !before.pictures().equals(after.pictures());
    }
}
