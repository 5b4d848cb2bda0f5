package ruhr.kumpel.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the change log without skipping transactions that began early and commit late. What matters is not the
/// order of the lines but the horizon: every transaction below it has ended, so its lines were seen or will
/// never exist. Lines at or above it are read again each time and recognised by their number. Used by one
/// thread.
final class ChangeLog {

    private final JdbcClient db;
    private String horizon;
    private Set<Long> seen = Set.of();

    ChangeLog(JdbcClient db) {
        this.db = db;
        this.horizon = db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /// What changed since the last call, by topic.
    Map<String, Set<UUID>> next() {
        var lines = lines();
        var news = new HashMap<String, Set<UUID>>();
        var now = new HashSet<Long>();
        for (var line : lines) {
            horizon = line.horizon;
            if (line.id == 0) continue;
            now.add(line.id);
            if (!seen.contains(line.id))
                news.computeIfAbsent(line.topic, _ -> new HashSet<>()).add(line.key);
        }
        seen = now;
        return news;
    }

    private record Line(String horizon, long id, String topic, UUID key) {}

    /// One statement, because horizon and lines must be of one snapshot.
    private List<Line> lines() {
        return new ArrayList<>(db.sql("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
                               coalesce(c.id, 0) as id, coalesce(c.topic, '') as topic,
                               coalesce(c.key, '00000000-0000-0000-0000-000000000000') as key
                          from (select) one
                          left join database.change c on c.xid >= :horizon::xid8
                        """)
                .param("horizon", horizon)
                .query((row, _) -> new Line(
                        row.getString("horizon"),
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getObject("key", UUID.class)))
                .list());
    }
}
