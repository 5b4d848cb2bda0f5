package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;

/// Notes of coaching: about a guide's work, for coordinators, apart from the words of cases.
@Component
class Coached {

    private final JdbcClient db;

    Coached(JdbcClient db) {
        this.db = db;
    }

    void note(GuideId guide, String text, PersonId by, Instant now) {
        db.sql("insert into guide.coaching values (:id, :guide, :text, :by, :now)")
                .param("id", Ids.next())
                .param("guide", guide.value())
                .param("text", text)
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Newest first.
    List<Interview> of(GuideId guide) {
        return db.sql("select * from guide.coaching where guide_id = :guide order by written_at desc, id desc")
                .param("guide", guide.value())
                .query((row, _) -> new Interview(
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("written_by", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "written_at")))
                .list();
    }
}
