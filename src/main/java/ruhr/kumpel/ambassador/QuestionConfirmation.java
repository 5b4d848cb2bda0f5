package ruhr.kumpel.ambassador;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's question waits for the moderators from the moment her address is confirmed.
@Component
class QuestionConfirmation implements Confirmable {

    static final String PURPOSE = "ambassador.question";

    private final Questions questions;
    private final QuestionStore store;

    QuestionConfirmation(Questions questions, QuestionStore store) {
        this.questions = questions;
        this.store = store;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        questions.belongsTo(person, subject);
        return store.with(subject)
                .filter(one -> one.person().filter(person::equals).isPresent())
                .map(Question::path)
                .orElse(QuestionsPage.PATH);
    }
}
