package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;

/// What readers say about pages, without saying who they are.
@Component
class FeedbackStore {

    private final JdbcClient db;

    FeedbackStore(JdbcClient db) {
        this.db = db;
    }

    record Feedback(LanguageTag language, boolean helpful, String comment, Instant given) {}

    record Count(int helpful, int unhelpful) {}

    void add(UUID page, Feedback feedback) {
        db.sql("insert into knowledge.feedback values (:id, :page, :language, :helpful, :comment, :at)")
                .param("id", Ids.next())
                .param("page", page)
                .param("language", feedback.language().value())
                .param("helpful", feedback.helpful())
                .param("comment", feedback.comment())
                .param("at", SqlTime.of(feedback.given()))
                .update();
    }

    Count count(UUID page) {
        return db.sql("""
                select count(*) filter (where helpful) as yes, count(*) filter (where not helpful) as no
                  from knowledge.feedback where page_id = :page
                """)
                .param("page", page)
                .query((row, _) -> new Count(row.getInt("yes"), row.getInt("no")))
                .single();
    }

    /// Those that say something, the newest first.
    List<Feedback> comments(UUID page, int most) {
        return db.sql("""
                select * from knowledge.feedback where page_id = :page and comment <> ''
                 order by given_at desc limit :most
                """)
                .param("page", page)
                .param("most", most)
                .query((row, _) -> new Feedback(
                        new LanguageTag(row.getString("language")),
                        row.getBoolean("helpful"),
                        row.getString("comment"),
                        SqlTime.in(row, "given_at")))
                .list();
    }
}
