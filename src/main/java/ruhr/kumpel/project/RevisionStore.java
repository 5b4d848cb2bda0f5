package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Every version of an entry.
@Component
class RevisionStore {

    /// @param by empty once she is erased
    record Revision(int number, EntryForm form, Optional<PersonId> by, Instant made) {}

    /// What an entry said when it began.
    record First(UUID entry, EntryForm form, PersonId by, Instant made) {}

    private static final String INSERT = """
            insert into project.revision (entry_id, number, fields, person_id, made_at)
            values (:entry, :number, :fields::jsonb, :person, :now)
            """;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final FormJson json;

    RevisionStore(JdbcClient db, NamedParameterJdbcTemplate batches, FormJson json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    void add(UUID entry, int number, EntryForm form, PersonId by, Instant now) {
        db.sql(INSERT).paramSource(row(entry, number, form, by, now)).update();
    }

    void add(List<First> revisions) {
        batches.batchUpdate(
                INSERT,
                revisions.stream()
                        .map(first -> row(first.entry(), 1, first.form(), first.by(), first.made()))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(UUID entry, int number, EntryForm form, PersonId by, Instant now) {
        return new MapSqlParameterSource("entry", entry)
                .addValue("number", number)
                .addValue("fields", json.written(form))
                .addValue("person", by.value())
                .addValue("now", SqlTime.of(now));
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
                SqlTime.in(row, "made_at"));
    }
}
