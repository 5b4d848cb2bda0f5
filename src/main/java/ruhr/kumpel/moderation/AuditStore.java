package ruhr.kumpel.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;

@Repository
class AuditStore {

    /// Any number; a chain grows at one end, so writers take turns.
    private static final long LOCK = 0x6175646974L;

    private static final String FITS = """
             where strpos(subject, :within) > 0
               and strpos(lower(action || ' ' || subject || ' ' || coalesce(member::text, '')), lower(:search)) > 0
            """;

    private final JdbcClient db;

    AuditStore(JdbcClient db) {
        this.db = db;
    }

    Optional<AuditTrail.Line> lockLast() {
        db.sql("select pg_advisory_xact_lock(" + LOCK + ")")
                .query((_, _) -> true)
                .single();
        return db.sql("select * from moderation.audit order by number desc limit 1")
                .query((row, _) -> line(row))
                .optional();
    }

    void add(AuditTrail.Line line) {
        db.sql("""
                insert into moderation.audit (number, at, member, action, subject, previous, hash)
                values (:number, :at, :member, :action, :subject, :previous, :hash)
                """)
                .param("number", line.number())
                .param("at", SqlTime.of(line.at()))
                .param("member", line.member())
                .param("action", line.action())
                .param("subject", line.subject())
                .param("previous", line.previous())
                .param("hash", line.hash())
                .update();
    }

    /// @param within what the subject must hold, `search` what action or subject must; nothing for all
    List<AuditTrail.Line> newest(String within, String search, int limit, int offset) {
        return db.sql("select * from moderation.audit" + FITS + " order by number desc limit :limit offset :offset")
                .param("within", within)
                .param("search", search)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    int count(String within, String search) {
        return db.sql("select count(*) from moderation.audit" + FITS)
                .param("within", within)
                .param("search", search)
                .query(Integer.class)
                .single();
    }

    void eachInOrder(Consumer<AuditTrail.Line> each) {
        db.sql("select * from moderation.audit order by number")
                .withFetchSize(1000)
                .query(row -> {
                    each.accept(line(row));
                });
    }

    private static AuditTrail.Line line(ResultSet row) throws SQLException {
        return new AuditTrail.Line(
                row.getLong("number"),
                SqlTime.in(row, "at"),
                row.getObject("member", UUID.class),
                row.getString("action"),
                row.getString("subject"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }
}
