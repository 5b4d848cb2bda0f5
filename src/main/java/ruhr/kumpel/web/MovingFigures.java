package ruhr.kumpel.web;

import java.util.concurrent.atomic.AtomicLong;

/// When figures move many times a second, pages that show them become old at most once in a while, instead of being
/// printed anew for every visitor. The first move after a rest counts at once.
final class MovingFigures {

    private static final long NEVER = Long.MAX_VALUE;

    private final long whileNanos;
    /// By `System.nanoTime`, which may be negative, but never lies this far ahead.
    private final AtomicLong due = new AtomicLong(NEVER);

    private long last;
    private boolean movedBefore;

    MovingFigures(long whileNanos) {
        this.whileNanos = whileNanos;
    }

    /// Whether pages become old right now; else they do so later ([#areDue]).
    synchronized boolean moved(long now) {
        if (!movedBefore || now - last >= whileNanos) {
            movedBefore = true;
            last = now;
            due.set(NEVER);
            return true;
        }
        due.compareAndSet(NEVER, last + whileNanos);
        return false;
    }

    /// Whether pages became old meanwhile. True once for each time.
    boolean areDue(long now) {
        long when = due.get();
        return when != NEVER && now - when >= 0 && become(when, now);
    }

    private synchronized boolean become(long when, long now) {
        if (!due.compareAndSet(when, NEVER)) return false;
        last = now;
        return true;
    }
}
