package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.MovableClock;

class TicksTest {

    private final MovableClock clock = new MovableClock();
    private final Ticks ticks = new Ticks(clock);

    @Test
    void timeGoesOnWithTheClock() {
        long before = ticks.currentTimeNanos();
        clock.forward(Duration.ofMinutes(5));
        assertThat(ticks.currentTimeNanos() - before)
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5).toNanos());
    }

    @Test
    void aClockThatIsSetBackStopsNothing() {
        long before = ticks.currentTimeNanos();
        clock.forward(Duration.ofDays(-1));
        assertThat(ticks.currentTimeNanos()).isGreaterThanOrEqualTo(before);
        clock.forward(Duration.ofMinutes(5));
        assertThat(ticks.currentTimeNanos() - before)
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5).toNanos());
    }
}
