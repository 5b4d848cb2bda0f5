package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// Questions are read by a moderator before anybody else does, and may be reported afterwards.
@Component
class QuestionModeration implements Moderated {

    private static final int TITLE = 100;

    private final QuestionStore store;
    private final Questions questions;
    private final AmbassadorStore hidings;
    private final Clock clock;

    QuestionModeration(QuestionStore store, Questions questions, AmbassadorStore hidings, Clock clock) {
        this.store = store;
        this.questions = questions;
        this.hidings = hidings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(id).map(one -> {
            var text = one.text().in(one.language()).value();
            return new Subject(
                    Localized.of(one.language(), QuestionListings.cut(text, TITLE)),
                    String.join("\n\n", one.text().texts().values()),
                    one.path(),
                    one.owner(),
                    one.portal(),
                    one.language());
        });
    }

    @Override
    public void lock(UUID id) {
        store.locked(id);
    }

    /// Four eyes.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return store.with(id).filter(one -> one.owner().equals(by)).isEmpty();
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return store.of(owner).stream()
                .filter(Question::readable)
                .map(one -> new Public(one.id(), one.portal()))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(id)
                .filter(one -> one.portal().equals(portal) && one.readable())
                .isPresent();
    }

    @Override
    public boolean opensToModerators(UUID id, PortalId portal) {
        return store.with(id).filter(one -> one.portal().equals(portal)).isPresent();
    }

    @Override
    public void approve(UUID id) {
        restore(id);
    }

    @Override
    public void giveBack(UUID id, String reason) {
        questions.giveBack(id);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        hidings.hide(id, clock.instant());
        questions.follow(id);
    }

    @Override
    public void restore(UUID id) {
        hidings.restore(id);
        questions.publish(id);
        questions.follow(id);
    }
}
