package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Where else than at home entries stand.
@Component
class SharingStore {

    private static final String SHARINGS = """
            select s.*, refusal.reason,
                   array(select category from project.sharing_topic t where t.sharing_id = s.id order by position) as topics
              from project.sharing s
              left join project.sharing_refusal refusal on refusal.sharing_id = s.id
            """;

    private final JdbcClient db;

    SharingStore(JdbcClient db) {
        this.db = db;
    }

    List<Sharing> of(UUID entry) {
        return db.sql(SHARINGS + " where s.entry_id = :entry order by s.offered_at")
                .param("entry", entry)
                .query((row, _) -> sharing(row))
                .list();
    }

    Optional<Sharing> of(UUID entry, PortalId portal) {
        return db.sql(SHARINGS + " where s.entry_id = :entry and s.portal_id = :portal")
                .param("entry", entry)
                .param("portal", portal.value())
                .query((row, _) -> sharing(row))
                .optional();
    }

    Optional<Sharing> with(UUID id) {
        return db.sql(SHARINGS + " where s.id = :id")
                .param("id", id)
                .query((row, _) -> sharing(row))
                .optional();
    }

    /// The same, and nobody else changes it before this transaction ends.
    Optional<Sharing> locked(UUID id) {
        db.sql("select id from project.sharing where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return with(id);
    }

    /// What others show on this portal, the newest first.
    List<Sharing> on(PortalId portal, int limit) {
        return db.sql(SHARINGS
                        + " where s.portal_id = :portal and s.state = 'SHOWN' order by s.offered_at desc limit :limit")
                .param("portal", portal.value())
                .param("limit", limit)
                .query((row, _) -> sharing(row))
                .list();
    }

    /// A new offer, or one more after it was declined. Answers nothing if it is offered or shown already.
    Optional<UUID> offer(UUID id, UUID entry, PortalId portal, PersonId by, Instant now) {
        var offered = db.sql("""
                insert into project.sharing as old (id, entry_id, portal_id, state, offered_by, offered_at)
                values (:id, :entry, :portal, 'OFFERED', :by, :now)
                on conflict (entry_id, portal_id) do update
                   set state = 'OFFERED', offered_by = excluded.offered_by, offered_at = excluded.offered_at
                 where old.state in ('DECLINED', 'REMOVED')
                returning id
                """)
                .param("id", id)
                .param("entry", entry)
                .param("portal", portal.value())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .query(UUID.class)
                .optional();
        offered.ifPresent(this::forgive);
        return offered;
    }

    void show(UUID id, List<String> topics) {
        state(id, SharingState.SHOWN);
        forgive(id);
        db.sql("delete from project.sharing_topic where sharing_id = :id")
                .param("id", id)
                .update();
        for (int i = 0; i < topics.size(); i++)
            db.sql("insert into project.sharing_topic values (:id, :topic, :position) on conflict do nothing")
                    .param("id", id)
                    .param("topic", topics.get(i))
                    .param("position", i)
                    .update();
    }

    void refuse(UUID id, SharingState state, String reason, Instant now) {
        state(id, state);
        db.sql("""
                insert into project.sharing_refusal values (:id, :reason, :now)
                on conflict (sharing_id) do update set reason = excluded.reason, refused_at = excluded.refused_at
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from project.sharing where id = :id").param("id", id).update();
    }

    private void state(UUID id, SharingState state) {
        db.sql("update project.sharing set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private void forgive(UUID id) {
        db.sql("delete from project.sharing_refusal where sharing_id = :id")
                .param("id", id)
                .update();
    }

    private static Sharing sharing(ResultSet row) throws SQLException {
        return new Sharing(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                SharingState.valueOf(row.getString("state")),
                SqlTexts.in(row, "topics"),
                Optional.ofNullable(row.getString("reason")),
                SqlTime.in(row, "offered_at"));
    }
}
