package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// What moderators decide about postings. Of what was taken from a source the one who keeps the source is told.
@Component
class PostingModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final PostingStore store;
    private final Publishing publishing;
    private final Mine mine;
    private final Clock clock;

    PostingModeration(PostingStore store, Publishing publishing, Mine mine, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Publishing.TOPIC;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(id).map(PostingModeration::subject);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> ids) {
        return store.all(ids).stream().collect(Collectors.toMap(Posting::id, PostingModeration::subject));
    }

    private static Subject subject(Posting posting) {
        var content = posting.content();
        var text = content.text().in(content.source()).value();
        var all = Stream.of(posting.origin().map(Posting.Origin::name).orElse(""), text, content.link())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Subject(
                content.title(),
                all.length() > EXCERPT ? all.substring(0, EXCERPT) + "…" : all,
                posting.path(),
                posting.person(),
                posting.portal(),
                content.source(),
                content.town().map(Set::of).orElse(Set.of()));
    }

    @Override
    public void lock(UUID id) {
        store.locked(id);
    }

    /// Four eyes: on what she wrote, not on what a source that she keeps has brought.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return store.with(id)
                .filter(one -> one.origin().isEmpty() && one.person().equals(by))
                .isEmpty();
    }

    /// What belongs to an organisation stays in the hands of its team, what a source brought in the portal's.
    @Override
    public List<Public> publicOf(PersonId owner) {
        return store.of(owner, List.of()).stream()
                .filter(one -> one.organisation().isEmpty() && one.readable(publishing.today(one.portal())))
                .map(one -> new Public(one.id(), one.portal()))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(id)
                .filter(one -> one.portal().equals(portal))
                .filter(one -> one.readable(publishing.today(portal))
                        || visitor.filter(person -> mine.wrote(one, person)).isPresent())
                .isPresent();
    }

    @Override
    public boolean opensToModerators(UUID id, PortalId portal) {
        return store.with(id).filter(one -> one.portal().equals(portal)).isPresent();
    }

    @Override
    public void approve(UUID id) {
        become(id, State.PUBLISHED);
    }

    @Override
    public void giveBack(UUID id, String reason) {
        store.returned(id, reason, clock.instant());
        become(id, State.RETURNED);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        store.hide(id, clock.instant());
        follow(id);
    }

    @Override
    public void restore(UUID id) {
        store.restore(id);
        follow(id);
    }

    private void become(UUID id, State state) {
        store.state(id, state);
        follow(id);
    }

    private void follow(UUID id) {
        store.with(id).ifPresent(publishing::follow);
    }
}
