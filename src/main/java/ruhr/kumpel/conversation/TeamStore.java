package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// The inbox of a portal's team, always asked for through the portal.
@Repository
class TeamStore {

    private static final String MATTER = """
            select thread.id, thread.portal_id, thread.kind, thread.path, thread.asker_id,
                   (select array_agg(language || ' ' || text order by position)
                      from conversation.thread_title where thread_id = thread.id) as title,
                   closing.thread_id is not null as closed,
                   coalesce(last.written_at, thread.opened_at) as last, not coalesce(last.by_team, true) as unread,
                   matter.topic, matter.town, coalesce(asker.name, '') as name,
                   left(coalesce(last.text, ''), 160) as beginning,
                   assignment.person_id as assigned, coalesce(last.by_team, false) as answered
              from conversation.matter
              join conversation.thread on thread.id = matter.thread_id
              left join conversation.closing on closing.thread_id = thread.id
              left join conversation.assignment on assignment.thread_id = thread.id
              left join conversation.participant as asker
                   on asker.thread_id = thread.id and asker.person_id = thread.asker_id
              left join lateral (select written_at, by_team, text from conversation.message
                                  where thread_id = thread.id order by written_at desc limit 1) as last on true
             where matter.portal_id = :portal
            """;

    private final JdbcClient db;

    TeamStore(JdbcClient db) {
        this.db = db;
    }

    UUID open(PortalId portal, Localized name, PersonId asker, Topic topic, @Nullable String town, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into conversation.thread (id, portal_id, kind, subject_id, path, asker_id, opened_at)
                values (:id, :portal, 'team', :portal, '/contact', :asker, :now)
                """)
                .param("id", id)
                .param("portal", portal.value())
                .param("asker", asker.value())
                .param("now", SqlTime.of(now))
                .update();
        int position = 0;
        for (var text : name.texts().entrySet())
            db.sql("insert into conversation.thread_title values (:id, :language, :position, :text)")
                    .param("id", id)
                    .param("language", text.getKey().value())
                    .param("position", position++)
                    .param("text", text.getValue())
                    .update();
        db.sql("insert into conversation.matter values (:id, :portal, :topic, :town)")
                .param("id", id)
                .param("portal", portal.value())
                .param("topic", topic.name())
                .param("town", town)
                .update();
        return id;
    }

    /// Open ones: who waits longest comes first. Done ones: the newest first.
    List<Matter> of(PortalId portal, boolean done) {
        var wanted = done
                ? " and closing.thread_id is not null order by last desc"
                : " and closing.thread_id is null order by answered, last";
        return db.sql(MATTER + wanted + " limit 200")
                .param("portal", portal.value())
                .query((row, _) -> matter(row))
                .list();
    }

    Optional<Matter> of(PortalId portal, UUID thread) {
        return db.sql(MATTER + " and thread.id = :thread")
                .param("portal", portal.value())
                .param("thread", thread)
                .query((row, _) -> matter(row))
                .optional();
    }

    int waiting(PortalId portal) {
        return db.sql("""
                select count(*) from conversation.matter
                 where portal_id = :portal
                   and not exists (select from conversation.closing where thread_id = matter.thread_id)
                """).param("portal", portal.value()).query(Integer.class).single();
    }

    void assign(UUID thread, PersonId person, Instant now, boolean evenIfTaken) {
        db.sql("""
                insert into conversation.assignment values (:thread, :person, :now)
                on conflict (thread_id) do update set person_id = excluded.person_id, assigned_at = excluded.assigned_at
                where :evenIfTaken
                """)
                .param("thread", thread)
                .param("person", person.value())
                .param("now", SqlTime.of(now))
                .param("evenIfTaken", evenIfTaken)
                .update();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                ThreadStore.thread(row),
                Topic.valueOf(row.getString("topic")),
                Optional.ofNullable(row.getString("town")),
                row.getString("name"),
                row.getString("beginning"),
                Optional.ofNullable(row.getObject("assigned", UUID.class)).map(PersonId::new),
                row.getBoolean("answered"));
    }
}
