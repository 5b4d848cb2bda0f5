package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Threads, always asked for through the person who takes part or the portal whose team does.
@Repository
class ThreadStore {

    static final String TEAM = "team";

    private static final String COLUMNS = """
            select thread.id, thread.portal_id, thread.kind, thread.path, thread.asker_id,
                   (select array_agg(language || ' ' || text order by position)
                      from conversation.thread_title where thread_id = thread.id) as title,
                   exists (select from conversation.closing where thread_id = thread.id) as closed,
                   last.written_at as last,
                   coalesce(last.written_at > mine.seen_at or mine.seen_at is null, false) as unread
              from conversation.thread
              cross join lateral (select coalesce(max(written_at), thread.opened_at) as written_at
                                    from conversation.message where thread_id = thread.id) as last
            """;

    private final JdbcClient db;

    ThreadStore(JdbcClient db) {
        this.db = db;
    }

    /// The thread that the asker has about this, made if there is none.
    UUID about(String kind, UUID subject, PersonId asker, Contact contact, Instant now) {
        var id = Ids.next();
        var made = db.sql("""
                insert into conversation.thread (id, portal_id, kind, subject_id, path, asker_id, opened_at)
                values (:id, :portal, :kind, :subject, :path, :asker, :now)
                on conflict (kind, subject_id, asker_id) where kind <> 'team' do nothing
                """)
                .param("id", id)
                .param("portal", contact.portal().value())
                .param("kind", kind)
                .param("subject", subject)
                .param("path", contact.path())
                .param("asker", asker.value())
                .param("now", SqlTime.of(now))
                .update();
        if (made == 0) return existing(kind, subject, asker);
        title(id, contact.title());
        return id;
    }

    private UUID existing(String kind, UUID subject, PersonId asker) {
        return db.sql("""
                select id from conversation.thread
                 where kind = :kind and subject_id = :subject and asker_id = :asker
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("asker", asker.value())
                .query(UUID.class)
                .single();
    }

    /// A thread by what it is about and who began it.
    record Known(UUID subject, PersonId asker, UUID thread) {}

    List<Known> known(String kind, Collection<UUID> subjects, PersonId asker) {
        return db.sql("""
                select subject_id, asker_id, id from conversation.thread
                 where kind = :kind and subject_id = any(:subjects) and asker_id = :asker
                """)
                .param("kind", kind)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("asker", asker.value())
                .query((row, _) -> known(row))
                .list();
    }

    List<Known> readBy(String kind, UUID subject, PersonId reader) {
        return db.sql("""
                select subject_id, asker_id, id from conversation.thread
                  join conversation.participant on thread_id = thread.id and person_id = :reader
                 where kind = :kind and subject_id = :subject and asker_id is not null
                """)
                .param("kind", kind)
                .param("subject", subject)
                .param("reader", reader.value())
                .query((row, _) -> known(row))
                .list();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("subject_id", UUID.class),
                new PersonId(row.getObject("asker_id", UUID.class)),
                row.getObject("id", UUID.class));
    }

    private void title(UUID thread, Localized title) {
        int position = 0;
        for (var text : title.texts().entrySet())
            db.sql("insert into conversation.thread_title values (:thread, :language, :position, :text)")
                    .param("thread", thread)
                    .param("language", text.getKey().value())
                    .param("position", position++)
                    .param("text", text.getValue())
                    .update();
    }

    void join(UUID thread, PersonId person, String name) {
        db.sql("insert into conversation.participant values (:thread, :person, :name, null) on conflict do nothing")
                .param("thread", thread)
                .param("person", person.value())
                .param("name", name)
                .update();
    }

    List<MessageThread> of(PersonId person) {
        return db.sql(COLUMNS + """
                  join conversation.participant as mine on mine.thread_id = thread.id and mine.person_id = :person
                 order by last.written_at desc
                 limit 200
                """)
                .param("person", person.value())
                .query((row, _) -> thread(row))
                .list();
    }

    Optional<MessageThread> of(PersonId person, UUID id) {
        return db.sql(COLUMNS + """
                  join conversation.participant as mine on mine.thread_id = thread.id and mine.person_id = :person
                 where thread.id = :id
                """)
                .param("person", person.value())
                .param("id", id)
                .query((row, _) -> thread(row))
                .optional();
    }

    /// For the bell, which works for nobody in particular.
    MessageThread with(UUID id) {
        return db.sql(COLUMNS + " cross join (select null::timestamptz as seen_at) as mine where thread.id = :id")
                .param("id", id)
                .query((row, _) -> thread(row))
                .single();
    }

    List<Participant> participants(UUID thread) {
        return db.sql("select person_id, name from conversation.participant where thread_id = :thread")
                .param("thread", thread)
                .query((row, _) -> new Participant(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    int unread(PersonId person) {
        return db.sql("""
                select count(*) from conversation.participant as mine
                 where person_id = :person
                   and exists (select from conversation.message
                                where thread_id = mine.thread_id and writer_id <> :person
                                  and (mine.seen_at is null or written_at > mine.seen_at))
                """).param("person", person.value()).query(Integer.class).single();
    }

    void saw(UUID thread, PersonId person, Instant now) {
        db.sql("update conversation.participant set seen_at = :now where thread_id = :thread and person_id = :person")
                .param("now", SqlTime.of(now))
                .param("thread", thread)
                .param("person", person.value())
                .update();
    }

    void close(UUID thread, PersonId by, Instant now) {
        db.sql("insert into conversation.closing values (:thread, :by, :now) on conflict do nothing")
                .param("thread", thread)
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void remove(String kind, UUID subject) {
        db.sql("delete from conversation.thread where kind = :kind and subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    void reopen(UUID thread) {
        db.sql("delete from conversation.closing where thread_id = :thread")
                .param("thread", thread)
                .update();
    }

    void block(PersonId by, PersonId other, Instant now) {
        db.sql("insert into conversation.block values (:by, :other, :now) on conflict do nothing")
                .param("by", by.value())
                .param("other", other.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    Set<PersonId> blockersOf(PersonId person) {
        return db.sql("select blocker_id from conversation.block where blocked_id = :person")
                .param("person", person.value())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .set();
    }

    static MessageThread thread(ResultSet row) throws SQLException {
        return new MessageThread(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                localized(SqlTexts.in(row, "title")),
                row.getString("path"),
                Optional.ofNullable(row.getObject("asker_id", UUID.class)).map(PersonId::new),
                row.getString("kind").equals(TEAM),
                row.getBoolean("closed"),
                SqlTime.in(row, "last"),
                row.getBoolean("unread"));
    }

    private static Localized localized(List<String> titles) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        for (var title : titles) {
            int space = title.indexOf(' ');
            texts.put(new LanguageTag(title.substring(0, space)), title.substring(space + 1));
        }
        return new Localized(texts);
    }
}
