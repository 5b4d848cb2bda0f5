package ruhr.kumpel.intake;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RowStore {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    RowStore(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /// Empty rows keep their number, but are not kept.
    void add(UUID file, Table table) {
        var rows = IntStream.range(0, table.rows().size())
                .filter(i -> !Table.isBlank(table.rows().get(i)))
                .mapToObj(i -> new MapSqlParameterSource("file", file)
                        .addValue("number", table.firstRow() + i)
                        .addValue("cells", Json.of(table.rows().get(i))))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(
                "insert into intake.row (import_id, number, cells) values (:file, :number, cast(:cells as jsonb))",
                rows);
    }

    List<StoredRow> in(UUID file, RowState state, int limit) {
        return db.sql(
                        "select * from intake.row where import_id = :file and state = :state order by number limit :limit")
                .param("file", file)
                .param("state", state.name())
                .param("limit", limit)
                .query(RowStore::read)
                .list();
    }

    /// The first rows, to show what stands in the columns.
    List<StoredRow> first(UUID file, int limit) {
        return db.sql("select * from intake.row where import_id = :file order by number limit :limit")
                .param("file", file)
                .param("limit", limit)
                .query(RowStore::read)
                .list();
    }

    /// Rows about which there is something to say, one page of them.
    List<StoredRow> remarkable(UUID file, int from, int limit) {
        return db.sql("""
                        select * from intake.row
                         where import_id = :file and (state = 'REFUSED' or state = 'READY' and (alike <> '[]' or notes <> '[]'))
                         order by state <> 'REFUSED', number
                        offset :from limit :limit
                        """)
                .param("file", file)
                .param("from", from)
                .param("limit", limit)
                .query(RowStore::read)
                .list();
    }

    Tally tally(UUID file) {
        var counts = db
                .sql("select state, count(*) as rows from intake.row where import_id = :file group by state")
                .param("file", file)
                .query((row, _) -> Map.entry(RowState.valueOf(row.getString("state")), row.getInt("rows")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return db.sql("""
                        select count(*) filter (where alike <> '[]') as alike, count(*) as remarked from intake.row
                         where import_id = :file and state = 'READY' and (alike <> '[]' or notes <> '[]')
                        """)
                .param("file", file)
                .query((row, _) -> new Tally(counts, row.getInt("alike"), row.getInt("remarked")))
                .single();
    }

    /// Which of these came in before, or have been seen in this file already.
    Set<String> known(Import file, Collection<String> sources) {
        return new HashSet<>(db.sql("""
                        select source from intake.taken
                         where portal_id = :portal and target = :target and source = any(:sources)
                        union
                        select source from intake.row
                         where import_id = :file and state <> 'READ' and source = any(:sources)
                        """)
                .param("portal", file.portal().value())
                .param("target", file.target())
                .param("file", file.id())
                .param("sources", sources.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void checked(UUID file, List<CheckedRow> rows) {
        batches.batchUpdate(
                """
                update intake.row
                   set state = :state, source = :source, problems = cast(:problems as jsonb), alike = cast(:alike as jsonb),
                       notes = cast(:notes as jsonb)
                 where import_id = :file and number = :number
                """,
                rows.stream()
                        .map(row -> new MapSqlParameterSource("file", file)
                                .addValue("number", row.number())
                                .addValue("state", row.state().name())
                                .addValue("source", row.finding().source())
                                .addValue("problems", Json.of(row.finding().problems()))
                                .addValue("alike", Json.of(row.finding().alike()))
                                .addValue("notes", Json.of(row.finding().notes())))
                        .toArray(SqlParameterSource[]::new));
    }

    /// As if it had never been checked.
    void forgetFindings(UUID file) {
        db.sql(
                        "update intake.row set state = 'READ', source = null, problems = '[]', alike = '[]', notes = '[]' where import_id = :file")
                .param("file", file)
                .update();
    }

    void leaveOutAlike(UUID file) {
        db.sql(
                        "update intake.row set state = 'KNOWN' where import_id = :file and state = 'READY' and jsonb_array_length(alike) > 0")
                .param("file", file)
                .update();
    }

    /// The unique key of `taken` is what keeps a row from coming in twice, whoever brings it at the same time.
    void taken(Import file, List<TakenRow> rows) {
        var parameters = rows.stream()
                .map(row -> new MapSqlParameterSource("file", file.id())
                        .addValue("portal", file.portal().value())
                        .addValue("target", file.target())
                        .addValue("source", row.source())
                        .addValue("number", row.number())
                        .addValue("result", row.result()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                insert into intake.taken (portal_id, target, source, import_id, result) values (:portal, :target, :source, :file, :result)
                """, parameters);
        batches.batchUpdate("""
                update intake.row set state = 'TAKEN', result = :result where import_id = :file and number = :number
                """, parameters);
    }

    void known(UUID file, int number) {
        db.sql("update intake.row set state = 'KNOWN' where import_id = :file and number = :number")
                .param("file", file)
                .param("number", number)
                .update();
    }

    void undone(UUID file) {
        db.sql("delete from intake.taken where import_id = :file")
                .param("file", file)
                .update();
        db.sql("update intake.row set state = 'UNDONE' where import_id = :file and state = 'TAKEN'")
                .param("file", file)
                .update();
    }

    private static StoredRow read(ResultSet row, int number) throws SQLException {
        return new StoredRow(
                row.getInt("number"),
                Json.texts(row.getString("cells")),
                RowState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("source")),
                Json.problems(row.getString("problems")),
                Json.alike(row.getString("alike")),
                Json.problems(row.getString("notes")),
                Optional.ofNullable(row.getObject("result", UUID.class)));
    }
}
