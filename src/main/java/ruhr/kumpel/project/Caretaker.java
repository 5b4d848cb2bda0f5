package ruhr.kumpel.project;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.project.QuestionStore.Due;

/// Looks after entries and drafts every half hour: asks what is due, ends what is over, forgets what nobody
/// writes on.
@Component
class Caretaker {

    private static final int AT_ONCE = 500;
    private static final Duration UNCONFIRMED = Duration.ofDays(2);
    private static final ZoneId REGION = ZoneId.of("Europe/Berlin");
    private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);

    private final QuestionStore questions;
    private final StillTrue stillTrue;
    private final Lives lives;
    private final DraftStore draftStore;
    private final Drafts drafts;
    private final PledgeStore pledges;
    private final ProjectSettings settings;
    private final Clock clock;

    Caretaker(
            QuestionStore questions,
            StillTrue stillTrue,
            Lives lives,
            DraftStore draftStore,
            Drafts drafts,
            PledgeStore pledges,
            ProjectSettings settings,
            Clock clock) {
        this.questions = questions;
        this.stillTrue = stillTrue;
        this.lives = lives;
        this.draftStore = draftStore;
        this.drafts = drafts;
        this.pledges = pledges;
        this.settings = settings;
        this.clock = clock;
    }

    void round() {
        round(AT_ONCE);
    }

    void round(int atOnce) {
        var now = clock.instant();
        questions
                .over(LocalDate.ofInstant(now, REGION))
                .forEach(id -> carefully(() -> lives.end(id, Farewell.OVER, Optional.empty())));
        var rule = new FreshnessRule(settings);
        var due = questions.dueAfter(Due.FIRST, rule, now, atOnce);
        while (!due.isEmpty()) {
            due.forEach(one -> carefully(() -> stillTrue.step(one.entry())));
            due = questions.dueAfter(due.getLast(), rule, now, atOnce);
        }
        draftStore.untouchedSince(now.minus(settings.draftsFor())).forEach(id -> carefully(() -> drafts.discard(id)));
        pledges.forgetAskingsBefore(now.minus(UNCONFIRMED));
    }

    /// One that fails must not keep the others waiting.
    private static void carefully(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Looking after an entry failed", e);
        }
    }
}
