package ruhr.kumpel.database;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /// The topic of sums and counts that move many times a second while thousands give. Whoever listens to everything
    /// does not hear of it: nothing but figures is made of it, and those may be some seconds old.
    public static final String FIGURES = "figures";

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
        var lines = keys.stream().map(key -> new Line(topic, key)).toList();
        if (TransactionSynchronizationManager.isSynchronizationActive())
            ofThisTransaction().lines.addAll(lines);
        else {
            write(lines);
            follower.catchUp();
        }
    }

    /// Waits until this node's listeners have seen what is committed by now, as if they were part of the caller;
    /// gives up after a quarter of a second, for a listener may be slow or broken.
    public void catchUp() {
        follower.catchUp();
    }

    private void write(Collection<Line> lines) {
        if (lines.isEmpty()) return;
        db.sql("insert into database.change (topic, key) select * from unnest(:topics::text[], :keys::uuid[])")
                .param("topics", lines.stream().map(Line::topic).toArray(String[]::new))
                .param("keys", lines.stream().map(Line::key).toArray(UUID[]::new))
                .update();
    }

    private Noted ofThisTransaction() {
        for (var one : TransactionSynchronizationManager.getSynchronizations())
            if (one instanceof Noted noted && noted.isOf(this)) return noted;
        var noted = new Noted();
        TransactionSynchronizationManager.registerSynchronization(noted);
        return noted;
    }

    private record Line(String topic, UUID key) {}

    /// Written together just before the commit: one post changes several things, and some of them twice.
    private class Noted implements TransactionSynchronization {

        final Set<Line> lines = new LinkedHashSet<>();

        boolean isOf(Changes changes) {
            return changes == Changes.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(lines);
        }

        @Override
        public void afterCommit() {
            follower.catchUp();
        }
    }
}
