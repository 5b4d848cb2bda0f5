package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;

@Component
class DraftStore {

    private final JdbcClient db;
    private final FormJson json;

    DraftStore(JdbcClient db, FormJson json) {
        this.db = db;
        this.json = json;
    }

    Optional<Draft> with(Secret secret, PortalId portal) {
        return db.sql("select * from project.draft where secret_hash = :hash and portal_id = :portal")
                .param("hash", secret.hash())
                .param("portal", portal.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    Optional<Draft> locked(UUID id) {
        return db.sql("select * from project.draft where id = :id for update")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /// Whether it was new.
    boolean add(UUID id, Secret secret, PortalId portal, EntryForm form, Instant now) {
        return db.sql("""
                insert into project.draft (id, secret_hash, portal_id, fields, version, saved_at)
                values (:id, :hash, :portal, :fields::jsonb, 1, :now)
                on conflict (secret_hash) do nothing
                """)
                        .param("id", id)
                        .param("hash", secret.hash())
                        .param("portal", portal.value())
                        .param("fields", json.written(form))
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /// Whether this was the version that is stored.
    boolean replace(UUID id, int version, EntryForm form, Instant now) {
        return db.sql("""
                update project.draft set fields = :fields::jsonb, version = version + 1, saved_at = :now
                 where id = :id and version = :version and entry_id is null
                """)
                        .param("id", id)
                        .param("version", version)
                        .param("fields", json.written(form))
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void sentOff(UUID id, EntryForm form) {
        db.sql("update project.draft set waiting = :fields::jsonb where id = :id")
                .param("id", id)
                .param("fields", json.written(form))
                .update();
    }

    Optional<EntryForm> waiting(UUID id) {
        return db.sql("select waiting::text from project.draft where id = :id and waiting is not null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json::read);
    }

    /// What was typed is gone, the way to the entry stays.
    void posted(UUID id, UUID entry) {
        db.sql("update project.draft set entry_id = :entry, fields = '{}', waiting = null where id = :id")
                .param("id", id)
                .param("entry", entry)
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from project.draft where id = :id").param("id", id).update();
    }

    List<UUID> untouchedSince(Instant limit) {
        return db.sql("select id from project.draft where saved_at < :limit")
                .param("limit", SqlTime.of(limit))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                json.read(row.getString("fields")),
                row.getInt("version"),
                SqlTime.in(row, "saved_at"),
                Optional.ofNullable(row.getObject("entry_id", UUID.class)));
    }
}
