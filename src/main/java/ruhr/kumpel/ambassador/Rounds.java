package ruhr.kumpel.ambassador;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Forgets what was never confirmed, what was given back, whoever left, and invitations that nobody took.
@Component
class Rounds {

    static final Duration UNCONFIRMED = Duration.ofDays(2);
    static final Duration KEPT = Duration.ofDays(180);
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final AmbassadorStore ambassadors;
    private final QuestionStore questions;
    private final AmbassadorPersonalData data;
    private final Questions asked;
    private final Invitations invitations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rounds(
            AmbassadorStore ambassadors,
            QuestionStore questions,
            AmbassadorPersonalData data,
            Questions asked,
            Invitations invitations,
            TransactionTemplate transaction,
            Clock clock) {
        this.ambassadors = ambassadors;
        this.questions = questions;
        this.data = data;
        this.asked = asked;
        this.invitations = invitations;
        this.transaction = transaction;
        this.clock = clock;
    }

    void go() {
        var now = clock.instant();
        questions.overdue(now.minus(UNCONFIRMED), now.minus(KEPT)).forEach(one -> carefully(() -> asked.remove(one)));
        ambassadors
                .overdue(now.minus(KEPT))
                .forEach(one -> carefully(() -> transaction.executeWithoutResult(_ -> data.remove(one))));
        invitations.forgetOld(now);
    }

    /// One that fails must not keep the others waiting.
    private static void carefully(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Forgetting of an ambassador or a question failed", e);
        }
    }
}
