package ruhr.kumpel.ambassador;

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

/// What moderators decide about ambassadors' profiles. Whether somebody becomes one is the team's decision.
@Component
class AmbassadorModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final AmbassadorStore store;
    private final Changes changes;
    private final Clock clock;

    AmbassadorModeration(AmbassadorStore store, Changes changes, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Ambassadors.TOPIC;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(id).map(one -> {
            var profile = one.profile();
            var text = profile.communities() + "\n\n" + profile.about() + "\n\n" + profile.links();
            return new Subject(
                    Localized.of(profile.language(), profile.shownAs()),
                    QuestionListings.cut(text, EXCERPT),
                    one.path(),
                    one.person(),
                    one.portal(),
                    profile.language());
        });
    }

    @Override
    public void lock(UUID id) {
        store.locked(id);
    }

    /// Four eyes.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return store.with(id).filter(one -> one.person().equals(by)).isEmpty();
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return store.of(owner).stream()
                .filter(Ambassador::readable)
                .map(one -> new Public(one.id(), one.portal()))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(id)
                .filter(one -> one.portal().equals(portal))
                .filter(one ->
                        one.readable() || visitor.filter(one.person()::equals).isPresent())
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
        store.hide(id, clock.instant());
        changes.note(Ambassadors.TOPIC, id);
    }

    @Override
    public void restore(UUID id) {
        store.restore(id);
        changes.note(Ambassadors.TOPIC, id);
    }
}
