package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// What moderators decide about ambassadors' stories.
@Component
class StoryModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final StoryStore stories;
    private final AmbassadorStore ambassadors;
    private final Changes changes;
    private final Clock clock;

    StoryModeration(StoryStore stories, AmbassadorStore ambassadors, Changes changes, Clock clock) {
        this.stories = stories;
        this.ambassadors = ambassadors;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Stories.KIND;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return stories.with(id)
                .flatMap(story -> ambassadors
                        .with(story.ambassador())
                        .map(by -> new Subject(
                                story.title(),
                                QuestionListings.cut(
                                        String.join("\n\n", story.text().texts().values()), EXCERPT),
                                story.path(),
                                by.person(),
                                by.portal(),
                                story.language())));
    }

    @Override
    public void lock(UUID id) {
        stories.with(id).ifPresent(story -> ambassadors.locked(story.ambassador()));
    }

    /// Four eyes.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return subject(id).filter(one -> one.owner().equals(by)).isEmpty();
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return ambassadors.of(owner).stream()
                .filter(Ambassador::readable)
                .flatMap(one -> stories.of(one.id()).stream()
                        .filter(story -> !story.hidden())
                        .map(story -> new Public(story.id(), one.portal())))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        var story = stories.with(id);
        return story.flatMap(one -> ambassadors.with(one.ambassador()))
                .filter(by -> by.portal().equals(portal))
                .filter(by -> (by.readable() && !story.orElseThrow().hidden())
                        || visitor.filter(by.person()::equals).isPresent())
                .isPresent();
    }

    @Override
    public void approve(UUID id) {
        restore(id);
    }

    @Override
    public void giveBack(UUID id, String reason) {
        hide(id);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        hide(id);
    }

    private void hide(UUID id) {
        ambassadors.hide(id, clock.instant());
        changes.note(Ambassadors.TOPIC, id);
    }

    @Override
    public void restore(UUID id) {
        ambassadors.restore(id);
        changes.note(Ambassadors.TOPIC, id);
    }
}
