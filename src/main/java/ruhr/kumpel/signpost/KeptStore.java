package ruhr.kumpel.signpost;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// Locked lists, found by the hash of a code.
@Component
class KeptStore {

    private final JdbcClient db;

    KeptStore(JdbcClient db) {
        this.db = db;
    }

    void add(byte[] name, PortalId portal, byte[] content, Instant now) {
        db.sql("insert into signpost.kept values (:name, :portal, :content, :now, :now)")
                .param("name", name)
                .param("portal", portal.value())
                .param("content", content)
                .param("now", SqlTime.of(now))
                .update();
    }

    boolean change(byte[] name, byte[] content, Instant now) {
        return db.sql(
                                "update signpost.kept set content = :content, kept_at = :now, opened_at = :now where name = :name")
                        .param("name", name)
                        .param("content", content)
                        .param("now", SqlTime.of(now))
                        .update()
                > 0;
    }

    /// Whoever opens a list still needs it.
    Optional<byte[]> open(byte[] name, Instant now) {
        return db.sql("update signpost.kept set opened_at = :now where name = :name returning content")
                .param("name", name)
                .param("now", SqlTime.of(now))
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    boolean forget(byte[] name) {
        return db.sql("delete from signpost.kept where name = :name")
                        .param("name", name)
                        .update()
                > 0;
    }

    int forgetUnopenedSince(Instant day) {
        return db.sql("delete from signpost.kept where opened_at < :day")
                .param("day", SqlTime.of(day))
                .update();
    }
}
