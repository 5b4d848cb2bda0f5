package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;

/// Talks with those who want to be guides, and what was decided.
@Component
class SelectionStore {

    private final JdbcClient db;

    SelectionStore(JdbcClient db) {
        this.db = db;
    }

    void note(GuideId guide, Interview interview) {
        db.sql("insert into guide.interview values (:id, :guide, :text, :by, :at)")
                .param("id", Ids.next())
                .param("guide", guide.value())
                .param("text", interview.text())
                .param("by", interview.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(interview.at()))
                .update();
    }

    /// Oldest first.
    List<Interview> interviews(GuideId guide) {
        return db.sql("select * from guide.interview where guide_id = :guide order by written_at, id")
                .param("guide", guide.value())
                .query((row, _) -> new Interview(
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("written_by", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "written_at")))
                .list();
    }

    void decided(GuideId guide, Decision decision) {
        db.sql("insert into guide.decision values (:id, :guide, :accepted, :met, :reason, :by, :at)")
                .param("id", Ids.next())
                .param("guide", guide.value())
                .param("accepted", decision.accepted())
                .param("met", decision.met().toArray(String[]::new))
                .param("reason", decision.reason())
                .param("by", decision.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(decision.at()))
                .update();
    }

    /// Newest first.
    List<Decision> decisions(GuideId guide) {
        return db.sql("select * from guide.decision where guide_id = :guide order by decided_at desc, id desc")
                .param("guide", guide.value())
                .query((row, _) -> new Decision(
                        row.getBoolean("accepted"),
                        SqlTexts.in(row, "met"),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("decided_by", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "decided_at")))
                .list();
    }

    /// The words stay, whose they were is forgotten.
    void forget(PersonId coordinator) {
        for (var sql : List.of(
                "update guide.interview set written_by = null where written_by = :person",
                "update guide.decision set decided_by = null where decided_by = :person"))
            db.sql(sql).param("person", coordinator.value()).update();
    }
}
