package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// What moderators decide about guides' profiles: those are public, so anybody may report them. Whether somebody
/// becomes a guide is the coordinator's decision.
@Component
class GuideModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final GuideStore store;
    private final GuidePhotos photos;
    private final Changes changes;
    private final Clock clock;

    GuideModeration(GuideStore store, GuidePhotos photos, Changes changes, Clock clock) {
        this.store = store;
        this.photos = photos;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Guides.TOPIC;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(new GuideId(id)).map(GuideModeration::subject);
    }

    private static Subject subject(Guide guide) {
        var profile = guide.profile();
        var story = String.join("\n\n", guide.story().texts().values());
        return new Subject(
                Localized.of(profile.language(), profile.shownAs()),
                story.length() > EXCERPT ? story.substring(0, EXCERPT) + "…" : story,
                guide.path(),
                guide.person(),
                guide.portal(),
                profile.language());
    }

    @Override
    public void lock(UUID id) {
        store.locked(new GuideId(id));
    }

    /// Four eyes.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return store.with(new GuideId(id))
                .filter(one -> one.person().equals(by))
                .isEmpty();
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return store.of(owner).stream()
                .filter(Guide::readable)
                .map(one -> new Public(one.id().value(), one.portal()))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(new GuideId(id))
                .filter(one -> one.portal().equals(portal))
                .filter(one ->
                        one.readable() || visitor.filter(one.person()::equals).isPresent())
                .isPresent();
    }

    @Override
    public void approve(UUID id) {
        restore(id);
    }

    /// She is told what to change; until then nobody reads it.
    @Override
    public void giveBack(UUID id, String reason) {
        hide(id);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        hide(id);
    }

    private void hide(UUID id) {
        store.hide(new GuideId(id), clock.instant());
        photos.follow(new GuideId(id));
        changes.note(Guides.TOPIC, id);
    }

    @Override
    public void restore(UUID id) {
        store.restore(new GuideId(id));
        photos.follow(new GuideId(id));
        changes.note(Guides.TOPIC, id);
    }
}
