package ruhr.kumpel.database;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The change log: every write that caches or indexes depend on leaves a line in its own transaction. Followers
/// on all nodes see each line at least once, soon after its commit, however late that is ([ChangeListener]). On
/// this node the writer waits for them, so that the next page shows what was just written.
@Component
public class Changes {

    private final JdbcClient db;
    private final ChangeFollower follower;

    Changes(JdbcClient db, ChangeFollower follower) {
        this.db = db;
        this.follower = follower;
    }

    /// Notes that the thing changed. `topic` is the word of the module that owns it: `listing`, `portal`.
    public void note(String topic, UUID key) {
        noteAll(topic, List.of(key));
    }

    /// The same for many at once.
    public void noteAll(String topic, Collection<UUID> keys) {
        if (keys.isEmpty()) return;
        db.sql("insert into database.change (topic, key) select :topic, unnest(:keys::uuid[])")
                .param("topic", topic)
                .param("keys", keys.toArray(UUID[]::new))
                .update();
        catchUpAfterCommit();
    }

    /// Waits until this node's listeners have seen what is committed by now, as if they were part of the caller;
    /// gives up after a quarter of a second, for a listener may be slow or broken.
    public void catchUp() {
        follower.catchUp();
    }

    private void catchUpAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            follower.catchUp();
            return;
        }
        if (TransactionSynchronizationManager.getSynchronizations().contains(follower.afterCommit)) return;
        TransactionSynchronizationManager.registerSynchronization(follower.afterCommit);
    }

    /// One for all transactions: it has no state of its own.
    record AfterCommit(Runnable deed) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            deed.run();
        }
    }
}
