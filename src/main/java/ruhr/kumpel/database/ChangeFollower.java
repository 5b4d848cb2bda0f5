package ruhr.kumpel.database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The thread that tells this node's listeners what changed: at once when a local commit or the bell of another
/// node wakes it, and every half second in any case.
@Component
class ChangeFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFollower.class);
    /// What was made of several things is thrown away only when all of them are up to date.
    private static final Comparator<ChangeListener> LAST_THE_CURIOUS = Comparator.comparing(ChangeFollower::isCurious);

    private static final long EVERY_MILLIS = 500;
    private static final long PATIENCE_MILLIS = 250;

    private final ChangeLog log;
    private final ObjectProvider<ChangeListener> listeners;
    /// What a listener has failed to take so far.
    private final Map<ChangeListener, Set<UUID>> owed = new HashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long asked;
    private long answered;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    /// The horizon is taken here, before any listener reads what it will keep up to date.
    ChangeFollower(JdbcClient db, ObjectProvider<ChangeListener> listeners) {
        this.log = new ChangeLog(db);
        this.listeners = listeners;
    }

    void wake() {
        lock.lock();
        try {
            asked++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void catchUp() {
        if (!running || Thread.currentThread() == thread) return;
        lock.lock();
        try {
            long mine = ++asked;
            moved.signalAll();
            long left = TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            while (answered < mine && left > 0) left = moved.awaitNanos(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (running) {
            long upTo = awaitWork();
            try {
                tell(log.next());
            } catch (RuntimeException e) {
                if (running) LOG.warn("The change log cannot be read; trying again", e);
                pause();
            }
            answer(upTo);
        }
    }

    private long awaitWork() {
        lock.lock();
        try {
            if (asked == answered) moved.await(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return asked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return asked;
        } finally {
            lock.unlock();
        }
    }

    private void answer(long upTo) {
        lock.lock();
        try {
            answered = upTo;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void tell(Map<String, Set<UUID>> news) {
        listeners.stream().sorted(LAST_THE_CURIOUS).forEach(listener -> {
            var keys = owed.computeIfAbsent(listener, _ -> new HashSet<>());
            if (isCurious(listener)) allButFigures(news).forEach(keys::addAll);
            else keys.addAll(news.getOrDefault(listener.topic(), Set.of()));
            if (!keys.isEmpty()) tell(listener, keys);
        });
    }

    private static Stream<Set<UUID>> allButFigures(Map<String, Set<UUID>> news) {
        return news.entrySet().stream()
                .filter(one -> !one.getKey().equals(Changes.FIGURES))
                .map(Map.Entry::getValue);
    }

    private static boolean isCurious(ChangeListener listener) {
        return listener.topic().equals(ChangeListener.EVERYTHING);
    }

    private void tell(ChangeListener listener, Set<UUID> keys) {
        try {
            listener.changed(Set.copyOf(keys));
            keys.clear();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} did not take {} changes; they come again",
                    listener.getClass().getSimpleName(),
                    keys.size(),
                    e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("changes").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before everything else, and ended after everything else.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 100;
    }
}
