package ruhr.kumpel.campaign;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.campaign.ReminderRule.Step;

class ReminderRuleTest {

    private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");

    private final ReminderRule rule = new ReminderRule(Duration.ofDays(7), Duration.ofDays(14));

    @Test
    void aSupporterIsRemindedAfterAWeek() {
        assertThat(rule.next(MADE, Optional.empty(), MADE.plus(7, DAYS).minusMillis(1)))
                .isEqualTo(Step.NOTHING);
        assertThat(rule.next(MADE, Optional.empty(), MADE.plus(7, DAYS))).isEqualTo(Step.REMIND);
    }

    @Test
    void whoWasRemindedLateHasHerFortnightAllTheSame() {
        var late = Optional.of(MADE.plus(100, DAYS));
        assertThat(rule.next(MADE, late, MADE.plus(113, DAYS))).isEqualTo(Step.NOTHING);
        assertThat(rule.next(MADE, late, MADE.plus(114, DAYS))).isEqualTo(Step.LAPSE);
    }

    @Test
    void nobodyLapsesUnreminded() {
        assertThat(rule.next(MADE, Optional.empty(), MADE.plus(1000, DAYS))).isEqualTo(Step.REMIND);
    }
}
