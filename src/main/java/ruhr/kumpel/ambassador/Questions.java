package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.ambassador.Question.Standing;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// Anybody asks, a moderator lets it through, ambassadors answer, and whoever gave an address hears of it.
@Component
class Questions {

    static final String KIND = "question";
    static final String ANSWER = "answer";

    private final QuestionStore store;
    private final AnswerStore answers;
    private final AmbassadorStore ambassadors;
    private final QuestionListings listings;
    private final Reviews reviews;
    private final Tidings tidings;
    private final Changes changes;
    private final Clock clock;

    Questions(
            QuestionStore store,
            AnswerStore answers,
            AmbassadorStore ambassadors,
            QuestionListings listings,
            Reviews reviews,
            Tidings tidings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.answers = answers;
        this.ambassadors = ambassadors;
        this.listings = listings;
        this.reviews = reviews;
        this.tidings = tidings;
        this.changes = changes;
        this.clock = clock;
    }

    /// Nobody's until an address is confirmed, or for ever.
    @Transactional
    public void ask(Question question, String text) {
        store.add(question);
        if (store.with(question.id())
                .filter(one ->
                        one.portal().equals(question.portal()) && one.text().isEmpty())
                .isEmpty()) return;
        store.write(question.id(), question.language(), text);
        if (question.state() == Standing.HELD) review(question);
    }

    /// Sent by a member, or confirmed by mail.
    @Transactional
    public void belongsTo(PersonId person, UUID id) {
        if (store.belongsTo(person, id)) review(store.with(id).orElseThrow());
    }

    private void review(Question question) {
        reviews.ask(KIND, question.id(), question.portal(), Set.of(Reason.POLICY), false);
    }

    /// By a moderator. Ambassadors who know the topic hear of it.
    @Transactional
    public void publish(UUID id) {
        var question = store.locked(id).orElseThrow();
        if (!store.state(id, Standing.PUBLIC, clock.instant(), Standing.HELD, Standing.RETURNED)) return;
        follow(id);
        for (var one : ambassadors.on(question.portal(), State.ACTIVE))
            if (question.topic().isEmpty() || one.profile().topics().contains(question.topic()))
                tidings.tell(one.person(), question.portal(), "asked", question.path());
    }

    @Transactional
    public void giveBack(UUID id) {
        store.locked(id);
        store.state(id, Standing.RETURNED, clock.instant(), Standing.HELD, Standing.PUBLIC);
        follow(id);
    }

    /// An answer or one more language of it, with the question in that language where it has none. What she says is
    /// public
    /// at once and looked at.
    @Transactional
    public void answer(Question seen, Ambassador by, LanguageTag language, String asked, String text) {
        var question = store.locked(seen.id()).orElseThrow();
        var fresh = new Answer(Ids.next(), question.id(), by.id(), language, question.text(), clock.instant(), false);
        boolean first = answers.add(fresh);
        var hers = answers.by(by.id()).stream()
                .filter(one -> one.question().equals(question.id()))
                .findFirst()
                .orElseThrow();
        answers.write(hers.id(), language, text);
        if (!asked.isEmpty() && question.text().exactly(language).isEmpty())
            store.write(question.id(), language, asked);
        store.touch(question.id(), clock.instant());
        reviews.ask(ANSWER, hers.id(), question.portal(), Set.of(first ? Reason.POLICY : Reason.CHANGED), false);
        if (first)
            question.person()
                    .ifPresent(person -> tidings.tell(
                            person,
                            question.portal(),
                            "answered",
                            question.path(),
                            by.profile().shownAs()));
        follow(question.id());
    }

    @Transactional
    public void takeBack(Answer answer) {
        reviews.withdraw(ANSWER, answer.id());
        answers.remove(answer.id());
        follow(answer.question());
    }

    @Transactional
    public void remove(UUID id) {
        reviews.withdraw(KIND, id);
        for (var answer : answers.shownOf(id)) reviews.withdraw(ANSWER, answer.id());
        store.remove(id);
        listings.follow(id);
        changes.note(Ambassadors.TOPIC, id);
    }

    /// Lists and pages show what stands there now.
    void follow(UUID id) {
        listings.follow(id);
        changes.note(Ambassadors.TOPIC, id);
    }

    List<Answer> answersTo(Question question) {
        return answers.shownOf(question.id());
    }
}
