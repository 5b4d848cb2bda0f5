package ruhr.kumpel.discovery;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes what ends out of lists, map and index within a second. Nobody writes when a time is over, so the change
/// log says nothing, and every node has to look for itself: this is no job of one of them.
@Component
class Endings implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);
    private static final long EVERY_MILLIS = 1_000;

    private final IndexFollower follower;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    Endings(IndexFollower follower) {
        this.follower = follower;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("endings").start(this::look);
    }

    private void look() {
        var end = stopped;
        try {
            while (!end.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) retire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// What fails is due again a second later.
    private void retire() {
        try {
            follower.retire();
        } catch (RuntimeException e) {
            LOG.warn("What has ended is still listed; trying again", e);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    /// After [IndexFollower] has read everything.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 201;
    }
}
