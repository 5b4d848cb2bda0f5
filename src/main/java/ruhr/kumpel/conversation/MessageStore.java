package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

@Repository
class MessageStore {

    private final JdbcClient db;

    MessageStore(JdbcClient db) {
        this.db = db;
    }

    /// Answers whether it is new: the same form counts once.
    boolean add(UUID id, UUID thread, PersonId writer, boolean byTeam, String text, Instant now, UUID key) {
        return db.sql("""
                insert into conversation.message (id, thread_id, writer_id, by_team, text, written_at, form_key)
                values (:id, :thread, :writer, :byTeam, :text, :now, :key)
                on conflict (form_key) do nothing
                """)
                        .param("id", id)
                        .param("thread", thread)
                        .param("writer", writer.value())
                        .param("byTeam", byTeam)
                        .param("text", text)
                        .param("now", SqlTime.of(now))
                        .param("key", key)
                        .update()
                == 1;
    }

    /// Where this person's form of this key went, if it was sent. Whoever presses twice waits here for herself.
    Optional<UUID> threadOf(UUID key, PersonId writer) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", key.toString())
                .query((_, _) -> true)
                .single();
        return db.sql("select thread_id from conversation.message where form_key = :key and writer_id = :writer")
                .param("key", key)
                .param("writer", writer.value())
                .query(UUID.class)
                .optional();
    }

    List<Message> of(UUID thread) {
        return db.sql("""
                select message.*, exists (select from conversation.message_hidden where message_id = message.id) as hidden
                  from conversation.message
                 where thread_id = :thread
                 order by written_at, id
                """)
                .param("thread", thread)
                .query((row, _) -> message(row))
                .list();
    }

    int writtenSince(PersonId writer, Instant since) {
        return db.sql("select count(*) from conversation.message where writer_id = :writer and written_at > :since")
                .param("writer", writer.value())
                .param("since", SqlTime.of(since))
                .query(Integer.class)
                .single();
    }

    static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("writer_id", UUID.class)),
                row.getBoolean("by_team"),
                row.getString("text"),
                SqlTime.in(row, "written_at"),
                row.getBoolean("hidden"));
    }
}
