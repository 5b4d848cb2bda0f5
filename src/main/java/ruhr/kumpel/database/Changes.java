package ruhr.kumpel.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The change log: every write that caches or indexes depend on leaves a line in its own transaction. Followers on all
/// nodes see each line at least once, soon after its commit, however late that is ([ChangeListener]).
@Component
public class Changes {

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /// Notes that the thing changed. `topic` is the word of the module that owns it: `listing`, `portal`.
    public void note(String topic, UUID key) {
        db.sql("insert into database.change (topic, key) values (:topic, :key)")
                .param("topic", topic)
                .param("key", key)
                .update();
    }
}
