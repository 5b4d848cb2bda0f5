package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Every version of an entry.
@Component
class RevisionStore {

    /// @param by empty once she is erased
    record Revision(int number, EntryForm form, Optional<PersonId> by, Instant made) {}

    private final JdbcClient db;
    private final FormJson json;

    RevisionStore(JdbcClient db, FormJson json) {
        this.db = db;
        this.json = json;
    }

    void add(UUID entry, int number, EntryForm form, PersonId by, Instant now) {
        db.sql("""
                insert into project.revision (entry_id, number, fields, person_id, made_at)
                values (:entry, :number, :fields::jsonb, :person, :now)
                """)
                .param("entry", entry)
                .param("number", number)
                .param("fields", json.written(form))
                .param("person", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Newest first.
    List<Revision> of(UUID entry) {
        return db.sql("select * from project.revision where entry_id = :entry order by number desc")
                .param("entry", entry)
                .query((row, _) -> revision(row))
                .list();
    }

    Optional<Revision> with(UUID entry, int number) {
        return db.sql("select * from project.revision where entry_id = :entry and number = :number")
                .param("entry", entry)
                .param("number", number)
                .query((row, _) -> revision(row))
                .optional();
    }

    private Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                json.read(row.getString("fields")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                EntryReader.instant(row, "made_at"));
    }
}
