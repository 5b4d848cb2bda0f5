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

/// What moderators decide about answers.
@Component
class AnswerModeration implements Moderated {

    private static final int TITLE = 100;

    private final AnswerStore answers;
    private final QuestionStore questions;
    private final AmbassadorStore ambassadors;
    private final Questions deeds;
    private final Clock clock;

    AnswerModeration(
            AnswerStore answers, QuestionStore questions, AmbassadorStore ambassadors, Questions deeds, Clock clock) {
        this.answers = answers;
        this.questions = questions;
        this.ambassadors = ambassadors;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Questions.ANSWER;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return answers.with(id)
                .flatMap(answer -> ambassadors
                        .with(answer.ambassador())
                        .flatMap(by -> questions.with(answer.question()).map(question -> {
                            var asked = question.text().in(answer.language()).value();
                            return new Subject(
                                    Localized.of(answer.language(), QuestionListings.cut(asked, TITLE)),
                                    String.join("\n\n", answer.text().texts().values()),
                                    question.path(),
                                    by.person(),
                                    by.portal(),
                                    answer.language());
                        })));
    }

    @Override
    public void lock(UUID id) {
        answers.with(id).ifPresent(one -> questions.locked(one.question()));
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
                .flatMap(one -> answers.by(one.id()).stream()
                        .filter(answer -> !answer.hidden())
                        .map(answer -> new Public(answer.id(), one.portal())))
                .toList();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return answers.with(id)
                .filter(one -> answers.shownOf(one.question()).stream()
                        .anyMatch(shown -> shown.id().equals(id)))
                .flatMap(one -> questions.with(one.question()))
                .filter(one -> one.portal().equals(portal) && one.readable())
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
        follow(id);
    }

    @Override
    public void restore(UUID id) {
        ambassadors.restore(id);
        follow(id);
    }

    private void follow(UUID id) {
        answers.with(id).ifPresent(one -> deeds.follow(one.question()));
    }
}
