package ruhr.kumpel.project;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Where a person stands in entries that are not hers: as the writer of news, of revisions, of a farewell.
@Component
class Traces {

    private final JdbcClient db;

    Traces(JdbcClient db) {
        this.db = db;
    }

    List<String> newsBy(PersonId person) {
        return db.sql("select text from project.news where person_id = :person order by told_at")
                .param("person", person.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// The words stay with the organisation's entry, the name does not.
    void forget(PersonId person) {
        for (var column : List.of("news.person_id", "revision.person_id", "farewell.said_by", "sharing.offered_by")) {
            int dot = column.indexOf('.');
            var name = column.substring(dot + 1);
            db.sql("update project." + column.substring(0, dot) + " set " + name + " = null where " + name
                            + " = :person")
                    .param("person", person.value())
                    .update();
        }
    }
}
