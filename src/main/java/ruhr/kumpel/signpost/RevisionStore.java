package ruhr.kumpel.signpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Versions of signposts, and which of them readers see.
@Component
class RevisionStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final JdbcClient db;

    RevisionStore(JdbcClient db) {
        this.db = db;
    }

    /// One line of the history.
    record Line(int number, Optional<PersonId> by, Instant made) {}

    /// A version that something is said about, and who said so.
    record Mark(int number, Optional<PersonId> by, Instant at) {}

    /// Others wait until this transaction ends.
    void lock(PortalId portal) {
        of(portal, "select pg_advisory_xact_lock(hashtextextended('signpost' || :portal::text, 0))")
                .query((_, _) -> true)
                .single();
    }

    Optional<Integer> newest(PortalId portal) {
        return of(portal, "select number from signpost.revision where portal_id = :portal order by number desc limit 1")
                .query((row, _) -> row.getInt("number"))
                .optional();
    }

    Optional<Signpost> with(PortalId portal, int number) {
        return of(portal, "select content from signpost.revision where portal_id = :portal and number = :number")
                .param("number", number)
                .query((row, _) -> Reading.signpost(JSON.readValue(row.getString("content"), CONTENT)))
                .optional();
    }

    /// Newest first.
    List<Line> lines(PortalId portal, int most) {
        return of(portal, """
                select number, made_by, made_at from signpost.revision where portal_id = :portal
                 order by number desc limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getInt("number"), person(row.getObject("made_by", UUID.class)), SqlTime.in(row, "made_at")))
                .list();
    }

    void add(PortalId portal, int number, Signpost signpost, Optional<PersonId> by, Instant now) {
        of(portal, "insert into signpost.revision values (:portal, :number, :content::jsonb, :by::uuid, :at)")
                .param("number", number)
                .param("content", JSON.writeValueAsString(Writing.of(signpost)))
                .param("by", by.map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(now))
                .update();
    }

    Optional<Mark> submitted(PortalId portal) {
        return of(portal, """
                select number, submitted_by as by, submitted_at as at from signpost.submission where portal_id = :portal
                """).query((row, _) -> mark(row)).optional();
    }

    Optional<Mark> published(PortalId portal) {
        return of(portal, """
                select number, published_by as by, published_at as at from signpost.publication where portal_id = :portal
                """).query((row, _) -> mark(row)).optional();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(row.getInt("number"), person(row.getObject("by", UUID.class)), SqlTime.in(row, "at"));
    }

    void submit(PortalId portal, int number, PersonId by, Instant now) {
        of(portal, """
                insert into signpost.submission values (:portal, :number, :by, :at)
                on conflict (portal_id) do update
                   set number = excluded.number, submitted_by = excluded.submitted_by,
                       submitted_at = excluded.submitted_at
                """)
                .param("number", number)
                .param("by", by.value())
                .param("at", SqlTime.of(now))
                .update();
    }

    void publish(PortalId portal, int number, Optional<PersonId> by, Instant now) {
        of(portal, "delete from signpost.submission where portal_id = :portal").update();
        of(portal, """
                insert into signpost.publication values (:portal, :number, :by::uuid, :at)
                on conflict (portal_id) do update
                   set number = excluded.number, published_by = excluded.published_by,
                       published_at = excluded.published_at
                """)
                .param("number", number)
                .param("by", by.map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(now))
                .update();
    }

    boolean withdraw(PortalId portal) {
        return of(portal, "delete from signpost.publication where portal_id = :portal")
                        .update()
                > 0;
    }

    private StatementSpec of(PortalId portal, String sql) {
        return db.sql(sql).param("portal", portal.value());
    }

    private static Optional<PersonId> person(@Nullable UUID id) {
        return Optional.ofNullable(id).map(PersonId::new);
    }
}
