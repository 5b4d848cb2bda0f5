package ruhr.kumpel.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

@Repository
class ImportStore {

    private static final int MOST_SHOWN = 100;

    private final JdbcClient db;
    private final Clock clock;

    ImportStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(Import file) {
        db.sql("""
                insert into intake.import (id, portal_id, target, person_id, language, file_name, first_row, columns, mapping, fixed, stage, created, changed)
                values (:id, :portal, :target, :person, :language, :name, :first, cast(:columns as jsonb), cast(:mapping as jsonb), cast(:fixed as jsonb), :stage, :now, :now)
                """)
                .param("id", file.id())
                .param("portal", file.portal().value())
                .param("target", file.target())
                .param("person", file.person().value())
                .param("language", file.language().value())
                .param("name", file.fileName())
                .param("first", file.firstRow())
                .param("columns", Json.of(file.columns()))
                .param("mapping", Json.of(file.mapping().columns()))
                .param("fixed", Json.of(file.mapping().fixed()))
                .param("stage", file.stage().name())
                .param("now", SqlTime.of(file.created()))
                .update();
    }

    Optional<Import> with(UUID id, PortalId portal) {
        return db.sql("select * from intake.import where id = :id and portal_id = :portal")
                .param("id", id)
                .param("portal", portal.value())
                .query(ImportStore::read)
                .optional();
    }

    /// For the work that goes on by itself; pages ask with their portal.
    Optional<Import> toWorkOn(UUID id) {
        return db.sql("select * from intake.import where id = :id")
                .param("id", id)
                .query(ImportStore::read)
                .optional();
    }

    List<Import> newestOf(PortalId portal) {
        return db.sql("select * from intake.import where portal_id = :portal order by created desc limit :most")
                .param("portal", portal.value())
                .param("most", MOST_SHOWN)
                .query(ImportStore::read)
                .list();
    }

    /// From one stage to the next; false if it is in none of these any more, because somebody was faster.
    boolean move(UUID id, Collection<Stage> from, Stage to) {
        return db.sql("update intake.import set stage = :to, changed = :now where id = :id and stage = any(:from)")
                        .param("id", id)
                        .param("from", from.stream().map(Stage::name).toArray(String[]::new))
                        .param("to", to.name())
                        .param("now", SqlTime.of(clock.instant()))
                        .update()
                == 1;
    }

    void map(UUID id, Mapping mapping) {
        db.sql(
                        "update intake.import set mapping = cast(:columns as jsonb), fixed = cast(:fixed as jsonb) where id = :id")
                .param("id", id)
                .param("columns", Json.of(mapping.columns()))
                .param("fixed", Json.of(mapping.fixed()))
                .update();
    }

    /// Only what never became anything.
    boolean remove(UUID id, PortalId portal) {
        return db.sql(
                                "delete from intake.import where id = :id and portal_id = :portal and stage in ('MAPPING', 'CHECKED')")
                        .param("id", id)
                        .param("portal", portal.value())
                        .update()
                == 1;
    }

    /// Files that nobody went on with.
    int removeLeftBefore(Instant time) {
        return db.sql("delete from intake.import where stage in ('MAPPING', 'CHECKED') and changed < :time")
                .param("time", SqlTime.of(time))
                .update();
    }

    private static Import read(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("target"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new LanguageTag(row.getString("language")),
                row.getString("file_name"),
                row.getInt("first_row"),
                Json.texts(row.getString("columns")),
                Json.mapping(row.getString("mapping"), row.getString("fixed")),
                Stage.valueOf(row.getString("stage")),
                SqlTime.in(row, "created"));
    }
}
