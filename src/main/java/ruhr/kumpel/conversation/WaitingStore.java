package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

@Repository
class WaitingStore {

    private final JdbcClient db;

    WaitingStore(JdbcClient db) {
        this.db = db;
    }

    /// A message whose writer is not yet known, or that could not be sent.
    record Kept(
            UUID id,
            UUID key,
            PortalId portal,
            String kind,
            UUID subject,
            @Nullable Topic topic,
            @Nullable String town,
            String name,
            String text,
            Optional<UUID> sentIn) {}

    /// Answers whether it is new: the same form counts once.
    boolean add(UUID id, PortalId portal, String kind, UUID subject, ContactForm form, UUID key, Instant now) {
        var topic = kind.equals(ThreadStore.TEAM) ? form.topicWanted() : null;
        return db.sql("""
                insert into conversation.waiting
                       (id, form_key, portal_id, kind, subject_id, topic, town, name, text, written_at)
                values (:id, :key, :portal, :kind, :subject, :topic, nullif(:town, ''), :name, :text, :now)
                on conflict (form_key) do nothing
                """)
                        .param("id", id)
                        .param("key", key)
                        .param("portal", portal.value())
                        .param("kind", kind)
                        .param("subject", subject)
                        .param("topic", topic == null ? null : topic.name())
                        .param("town", form.town())
                        .param("name", form.name())
                        .param("text", form.text())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void confirmedAt(UUID id, String path) {
        db.sql("update conversation.waiting set path = :path where id = :id")
                .param("path", path)
                .param("id", id)
                .update();
    }

    Optional<String> pathOf(UUID key) {
        return db.sql("select path from conversation.waiting where form_key = :key and path is not null")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /// Of nobody yet; only one caller at a time gets it.
    Optional<Kept> ofNobody(UUID id) {
        return db.sql("select * from conversation.waiting where id = :id and person_id is null for update")
                .param("id", id)
                .query(WaitingStore::kept)
                .optional();
    }

    /// Confirmed by this person and not sent; only one caller at a time gets it.
    Optional<Kept> of(PersonId person, UUID id) {
        return db.sql("select * from conversation.waiting where id = :id and person_id = :person for update")
                .param("id", id)
                .param("person", person.value())
                .query(WaitingStore::kept)
                .optional();
    }

    void belongsTo(PersonId person, UUID id) {
        db.sql("update conversation.waiting set person_id = :person where id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    /// Stays a while if it is somebody's: she may press twice.
    void sentIn(UUID thread, UUID id) {
        int hers = db.sql("update conversation.waiting set sent_in = :thread where id = :id and person_id is not null")
                .param("thread", thread)
                .param("id", id)
                .update();
        if (hers == 0) remove(id);
    }

    void remove(UUID id) {
        db.sql("delete from conversation.waiting where id = :id")
                .param("id", id)
                .update();
    }

    int forgetBefore(Instant day) {
        return db.sql("delete from conversation.waiting where written_at < :day")
                .param("day", SqlTime.of(day))
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("form_key", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("topic") == null ? null : Topic.valueOf(row.getString("topic")),
                row.getString("town"),
                row.getString("name"),
                row.getString("text"),
                Optional.ofNullable(row.getObject("sent_in", UUID.class)));
    }
}
