package ruhr.kumpel.conversation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Postal workers on this node: each takes the next due letter that no worker anywhere holds. A few, so that one
/// slow mail server does not stop all letters.
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int WORKERS = 4;
    private static final int LOOK_EVERY_SECONDS = 5;

    private final PostalWorker worker;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;

    Rounds(PostalWorker worker) {
        this.worker = worker;
    }

    void wake() {
        if (bell.availablePermits() < WORKERS) bell.release();
    }

    @Override
    public void start() {
        if (!worker.canSend()) {
            LOG.info("No mail server is configured: letters stay in the outbox");
            return;
        }
        running = true;
        for (int i = 0; i < WORKERS; i++) Thread.ofVirtual().name("post-" + i).start(this::walk);
    }

    private void walk() {
        while (running) {
            try {
                if (!worker.deliverNext()) bell.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
            } catch (DataAccessException e) {
                LOG.warn("The outbox cannot be read: {}", e.getClass().getSimpleName());
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(LOOK_EVERY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release(WORKERS);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
