package ruhr.kumpel.campaign;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Writes down every few seconds what this node has counted, and once more when it stops. A crash loses these seconds
/// of a
/// figure, nothing else.
@Component
class ShareClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ShareClock.class);
    private static final long EVERY_SECONDS = 5;

    private final ShareVisits visits;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    ShareClock(ShareVisits visits) {
        this.visits = visits;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("share-visits").start(this::run);
    }

    private void run() {
        var end = stopped;
        try {
            while (!end.await(EVERY_SECONDS, TimeUnit.SECONDS)) flush();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flush() {
        try {
            visits.flush();
        } catch (RuntimeException e) {
            LOG.warn("Visits of shared links are not written down yet; trying again", e);
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
        flush();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
