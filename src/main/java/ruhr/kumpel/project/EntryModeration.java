package ruhr.kumpel.project;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// What moderators decide about entries.
@Component
class EntryModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final EntryStore store;
    private final LifeStore life;
    private final Publishing publishing;
    private final Mine mine;
    private final Clock clock;

    EntryModeration(EntryStore store, LifeStore life, Publishing publishing, Mine mine, Clock clock) {
        this.store = store;
        this.life = life;
        this.publishing = publishing;
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(id).map(EntryModeration::subject);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> ids) {
        return store.all(ids).stream().collect(Collectors.toMap(Entry::id, EntryModeration::subject));
    }

    @Override
    public void lock(UUID id) {
        store.locked(id);
    }

    private static Subject subject(Entry entry) {
        return new Subject(
                entry.content().texts().title(),
                Publishing.shortened(entry.content().text(), EXCERPT),
                entry.path(),
                entry.owner(),
                entry.portal(),
                entry.content().source(),
                Set.copyOf(entry.content().where().towns()));
    }

    /// What belongs to an organisation stays in the hands of its team.
    @Override
    public List<Public> publicOf(PersonId owner) {
        return store.of(owner, List.of()).stream()
                .filter(entry -> entry.state().readable()
                        && entry.content().organisation().isEmpty())
                .map(entry -> new Public(entry.id(), entry.portal()))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(id)
                .filter(entry -> (entry.state().readable() && mine.isShownOn(portal, entry))
                        || visitor.filter(person -> mine.mayEdit(entry, person)).isPresent())
                .isPresent();
    }

    /// What was public already and is only looked at again stays as it is.
    @Override
    public void approve(UUID id) {
        store.locked(id)
                .filter(entry -> entry.state() == State.SUBMITTED || entry.state() == State.RETURNED)
                .ifPresent(_ -> become(id, State.PUBLISHED));
    }

    @Override
    public void giveBack(UUID id, String reason) {
        if (store.locked(id).filter(entry -> entry.state() != State.HIDDEN).isEmpty()) return;
        life.returned(id, reason, clock.instant());
        become(id, State.RETURNED);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        store.locked(id).filter(entry -> entry.state() != State.HIDDEN).ifPresent(entry -> {
            life.hide(entry, Ids.next(), reasons, clock.instant());
            follow(id);
        });
    }

    @Override
    public void restore(UUID id) {
        store.locked(id)
                .filter(entry -> entry.state() == State.HIDDEN)
                .ifPresent(_ -> become(id, life.stateBeforeHiding(id)));
    }

    private void become(UUID id, State state) {
        life.state(id, state);
        follow(id);
    }

    private void follow(UUID id) {
        publishing.follow(store.with(id).orElseThrow());
    }
}
