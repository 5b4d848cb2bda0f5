package ruhr.kumpel.ambassador;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.ambassador.Question.Standing;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Questions in the database.
@Component
class QuestionStore {

    private static final String SELECT = """
            select q.*, exists (select from ambassador.hiding h where h.subject_id = q.id) as hidden,
                   array(select t.language from ambassador.question_text t where t.question_id = q.id
                          order by t.language <> q.language, t.language) as tags,
                   array(select t.text from ambassador.question_text t where t.question_id = q.id
                          order by t.language <> q.language, t.language) as texts
              from ambassador.question q
            """;

    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Question> with(UUID id) {
        return db.sql(SELECT + " where q.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Question> locked(UUID id) {
        db.sql("select id from ambassador.question where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return with(id);
    }

    Optional<Question> with(ShortId id, PortalId portal) {
        return db.sql(SELECT + " where q.short_id = :id and q.portal_id = :portal")
                .param("id", id.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Those that everybody reads, whichever was asked or answered last first.
    List<Question> shown(PortalId portal, String topic, String language, int limit) {
        return db.sql(SELECT + """
                 where q.portal_id = :portal and q.state = 'PUBLIC' and (:topic = '' or q.topic = :topic)
                   and (:language = '' or exists (select from ambassador.question_text t
                                                   where t.question_id = q.id and t.language = :language))
                   and not exists (select from ambassador.hiding h where h.subject_id = q.id)
                 order by q.changed_at desc, q.id limit :limit
                """)
                .param("portal", portal.value())
                .param("topic", topic)
                .param("language", language)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// Of all portals, for the rebuilding of the lists.
    List<Question> shownAfter(UUID last, int limit) {
        return db.sql(SELECT + """
                 where q.state = 'PUBLIC' and q.id > :last
                   and not exists (select from ambassador.hiding h where h.subject_id = q.id)
                 order by q.id limit :limit
                """)
                .param("last", last)
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<Question> of(PersonId person) {
        return db.sql(SELECT + " where q.person_id = :person order by q.asked_at")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// The same form sent twice asks once.
    void add(Question one) {
        db.sql("""
                insert into ambassador.question
                values (:id, :shortId, :portal, :topic, :language, null, :state, :now, :now) on conflict (id) do nothing
                """)
                .param("id", one.id())
                .param("shortId", one.shortId().value())
                .param("portal", one.portal().value())
                .param("topic", one.topic())
                .param("language", one.language().value())
                .param("state", one.state().name())
                .param("now", SqlTime.of(one.asked()))
                .update();
    }

    void write(UUID question, LanguageTag language, String text) {
        db.sql("""
                insert into ambassador.question_text values (:question, :language, :text)
                on conflict (question_id, language) do update set text = excluded.text
                """)
                .param("question", question)
                .param("language", language.value())
                .param("text", text)
                .update();
    }

    /// Whose it is is known; false if it was before.
    boolean belongsTo(PersonId person, UUID question) {
        return db.sql(
                                "update ambassador.question set person_id = :person, state = 'HELD' where id = :id and state = 'UNCONFIRMED'")
                        .param("person", person.value())
                        .param("id", question)
                        .update()
                == 1;
    }

    boolean state(UUID question, Standing next, Instant now, Standing... from) {
        return db.sql(
                                "update ambassador.question set state = :next, changed_at = :now where id = :id and state = any(:from)")
                        .param("next", next.name())
                        .param("now", SqlTime.of(now))
                        .param("id", question)
                        .param("from", Arrays.stream(from).map(Standing::name).toArray(String[]::new))
                        .update()
                == 1;
    }

    void touch(UUID question, Instant now) {
        db.sql("update ambassador.question set changed_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", question)
                .update();
    }

    void remove(UUID question) {
        db.sql("delete from ambassador.question where id = :id")
                .param("id", question)
                .update();
    }

    /// Asked and never confirmed, or given back long ago.
    List<UUID> overdue(Instant unconfirmed, Instant returned) {
        return db.sql("""
                select id from ambassador.question
                 where (state = 'UNCONFIRMED' and asked_at < :unconfirmed) or (state = 'RETURNED' and changed_at < :returned)
                """)
                .param("unconfirmed", SqlTime.of(unconfirmed))
                .param("returned", SqlTime.of(returned))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Question read(ResultSet row) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("topic"),
                new LanguageTag(row.getString("language")),
                StoryStore.localized(SqlTexts.in(row, "tags"), SqlTexts.in(row, "texts")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Standing.valueOf(row.getString("state")),
                SqlTime.in(row, "asked_at"),
                SqlTime.in(row, "changed_at"),
                row.getBoolean("hidden"));
    }
}
