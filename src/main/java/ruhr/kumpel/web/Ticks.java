package ruhr.kumpel.web;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The time of limits: goes on with the clock, but never back. Nobody waits longer because a clock was set right.
final class Ticks implements TimeMeter {

    private final Clock clock;
    private Instant last;
    private long passed;

    Ticks(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public synchronized long currentTimeNanos() {
        var now = clock.instant();
        if (now.isAfter(last)) passed += Duration.between(last, now).toNanos();
        last = now;
        return passed;
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
