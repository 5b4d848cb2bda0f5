package ruhr.kumpel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The clock of the application under test. Goes on by itself; set back after each test.
public final class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant stopped;

    public void forward(Duration by) {
        ahead = ahead.plus(by);
    }

    public void moveTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    /// Until the end of the test it moves only by hand.
    public void stop() {
        stopped = Instant.now();
    }

    public void reset() {
        ahead = Duration.ZERO;
        stopped = null;
    }

    @Override
    public Instant instant() {
        var still = stopped;
        return (still == null ? Instant.now() : still).plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only; a portal has the zone");
    }
}
