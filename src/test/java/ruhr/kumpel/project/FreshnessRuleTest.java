package ruhr.kumpel.project;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.project.FreshnessRule.Step;

class FreshnessRuleTest {

    private static final Instant CONFIRMED = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant ASKED = CONFIRMED.plus(30, DAYS);

    private final FreshnessRule rule = new FreshnessRule(new ProjectSettings(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Duration.ofDays(30),
            Duration.ofDays(30),
            Duration.ofDays(60),
            Duration.ofDays(7),
            Duration.ofDays(30)));

    @Test
    void anOwnerIsAskedAfterAMonth() {
        assertThat(next(Optional.empty(), Optional.empty(), 29)).isEqualTo(Step.NOTHING);
        assertThat(next(Optional.empty(), Optional.empty(), 30)).isEqualTo(Step.ASK);
    }

    @Test
    void withoutAnAnswerItSinksThenIsWarnedOfThenVanishes() {
        assertThat(next(Optional.of(ASKED), Optional.empty(), 59)).isEqualTo(Step.NOTHING);
        assertThat(next(Optional.of(ASKED), Optional.empty(), 60)).isEqualTo(Step.SINK);
        assertThat(next(Optional.of(ASKED), Optional.empty(), 83)).isEqualTo(Step.WARN);
        var warned = Optional.of(CONFIRMED.plus(83, DAYS));
        assertThat(rule.next(CONFIRMED, Optional.of(ASKED), warned, Freshness.STALE, CONFIRMED.plus(89, DAYS)))
                .isEqualTo(Step.NOTHING);
        assertThat(rule.next(CONFIRMED, Optional.of(ASKED), warned, Freshness.STALE, CONFIRMED.plus(90, DAYS)))
                .isEqualTo(Step.LAPSE);
    }

    @Test
    void nothingVanishesWithoutAFullWeekOfWarningEvenIfTheJobSlept() {
        assertThat(next(Optional.of(ASKED), Optional.empty(), 200)).isEqualTo(Step.WARN);
        var warned = Optional.of(CONFIRMED.plus(200, DAYS));
        assertThat(rule.next(CONFIRMED, Optional.of(ASKED), warned, Freshness.STALE, CONFIRMED.plus(206, DAYS)))
                .isEqualTo(Step.NOTHING);
        assertThat(rule.next(CONFIRMED, Optional.of(ASKED), warned, Freshness.STALE, CONFIRMED.plus(207, DAYS)))
                .isEqualTo(Step.LAPSE);
    }

    @Test
    void whoeverIsNotDueHasNothingDone() {
        for (int day = 0; day < 200; day++) {
            var now = CONFIRMED.plus(day, DAYS);
            if (CONFIRMED.isAfter(rule.confirmedUntil(now)))
                assertThat(next(Optional.empty(), Optional.empty(), day)).isEqualTo(Step.NOTHING);
            if (ASKED.isAfter(rule.askedUntil(now)))
                assertThat(next(Optional.of(ASKED), Optional.empty(), day)).isEqualTo(Step.NOTHING);
        }
        assertThat(rule.askedUntil(ASKED.plus(30, DAYS))).isEqualTo(ASKED);
    }

    private Step next(Optional<Instant> asked, Optional<Instant> warned, int day) {
        return rule.next(CONFIRMED, asked, warned, Freshness.FRESH, CONFIRMED.plus(day, DAYS));
    }
}
