package ruhr.kumpel.ambassador;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;

/// Answers in the database.
@Component
class AnswerStore {

    private static final String SELECT = """
            select n.*, exists (select from ambassador.hiding h where h.subject_id = n.id) as hidden,
                   array(select t.language from ambassador.answer_text t where t.answer_id = n.id
                          order by t.language <> n.language, t.language) as tags,
                   array(select t.text from ambassador.answer_text t where t.answer_id = n.id
                          order by t.language <> n.language, t.language) as texts
              from ambassador.answer n join ambassador.ambassador a on a.id = n.ambassador_id
            """;

    private final JdbcClient db;

    AnswerStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Answer> with(UUID id) {
        return db.sql(SELECT + " where n.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Those that everybody reads, in the order in which they came.
    List<Answer> shownOf(UUID question) {
        return db.sql(SELECT + """
                 where n.question_id = :question and a.state in ('ACTIVE', 'PAUSED')
                   and not exists (select from ambassador.hiding h where h.subject_id in (n.id, a.id))
                 order by n.answered_at, n.id
                """)
                .param("question", question)
                .query((row, _) -> read(row))
                .list();
    }

    List<Answer> by(UUID ambassador) {
        return db.sql(SELECT + " where n.ambassador_id = :ambassador order by n.answered_at desc, n.id")
                .param("ambassador", ambassador)
                .query((row, _) -> read(row))
                .list();
    }

    /// False if she answered before; the row stays.
    boolean add(Answer one) {
        return db.sql("""
                        insert into ambassador.answer values (:id, :question, :ambassador, :language, :now)
                        on conflict (question_id, ambassador_id) do nothing
                        """)
                        .param("id", one.id())
                        .param("question", one.question())
                        .param("ambassador", one.ambassador())
                        .param("language", one.language().value())
                        .param("now", SqlTime.of(one.answered()))
                        .update()
                == 1;
    }

    void write(UUID answer, LanguageTag language, String text) {
        db.sql("""
                insert into ambassador.answer_text values (:answer, :language, :text)
                on conflict (answer_id, language) do update set text = excluded.text
                """)
                .param("answer", answer)
                .param("language", language.value())
                .param("text", text)
                .update();
    }

    void remove(UUID answer) {
        db.sql("delete from ambassador.answer where id = :id")
                .param("id", answer)
                .update();
    }

    private static Answer read(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getObject("ambassador_id", UUID.class),
                new LanguageTag(row.getString("language")),
                StoryStore.localized(SqlTexts.in(row, "tags"), SqlTexts.in(row, "texts")),
                SqlTime.in(row, "answered_at"),
                row.getBoolean("hidden"));
    }
}
