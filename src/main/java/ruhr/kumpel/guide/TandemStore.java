package ruhr.kumpel.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Tandems in the database.
@Component
class TandemStore {

    private static final String SELECT = """
            select t.*, e.ended_at, exists (select from guide.hand_over h where h.tandem_id = t.id) as handing_over
              from guide.tandem t left join guide.ending e on e.tandem_id = t.id
            """;

    private final JdbcClient db;

    TandemStore(JdbcClient db) {
        this.db = db;
    }

    void add(TandemId id, PortalId portal, RequestId request, GuideId guide, Instant now) {
        db.sql("insert into guide.tandem values (?, ?, ?, ?, ?)")
                .params(id.value(), portal.value(), request.value(), guide.value(), SqlTime.of(now))
                .update();
    }

    Optional<Tandem> with(TandemId id) {
        return db.sql(SELECT + " where t.id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// One in which this person is guide or newcomer.
    Optional<Tandem> of(PersonId person, TandemId id) {
        return db.sql(SELECT + HERS + " and t.id = :id")
                .param("person", person.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Newest first.
    List<Tandem> of(PersonId person) {
        return db.sql(SELECT + HERS + " order by e.ended_at is not null, t.begun_at desc, t.id")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static final String HERS = """
              join guide.request q on q.id = t.request_id
              left join guide.guide g on g.id = t.guide_id
             where (q.person_id = :person or g.person_id = :person)
            """;

    List<Tandem> of(RequestId request) {
        return db.sql(SELECT + " where t.request_id = :request order by t.begun_at, t.id")
                .param("request", request.value())
                .query((row, _) -> read(row))
                .list();
    }

    List<Tandem> openOf(GuideId guide) {
        return db.sql(SELECT + " where t.guide_id = :guide and e.tandem_id is null order by t.begun_at, t.id")
                .param("guide", guide.value())
                .query((row, _) -> read(row))
                .list();
    }

    int open(PortalId portal) {
        return db.sql("""
                select count(*) from guide.tandem t
                 where t.portal_id = :portal and not exists (select from guide.ending e where e.tandem_id = t.id)
                """).param("portal", portal.value()).query(Integer.class).single();
    }

    /// False if it was over before.
    boolean end(TandemId id, String by, Instant now) {
        return db.sql("insert into guide.ending values (:id, :by, :now) on conflict do nothing")
                        .param("id", id.value())
                        .param("by", by)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void handOver(TandemId id, String note, Instant now) {
        db.sql("""
                insert into guide.hand_over values (:id, :note, :now)
                on conflict (tandem_id) do update set note = excluded.note, asked_at = excluded.asked_at
                """)
                .param("id", id.value())
                .param("note", note)
                .param("now", SqlTime.of(now))
                .update();
    }

    void stay(TandemId id) {
        db.sql("delete from guide.hand_over where tandem_id = :id")
                .param("id", id.value())
                .update();
    }

    /// What the guide before wrote for whoever goes on.
    Optional<String> handOverNote(RequestId request) {
        return db.sql("""
                select h.note from guide.hand_over h join guide.tandem t on t.id = h.tandem_id
                 where t.request_id = :request and h.note <> '' order by h.asked_at desc limit 1
                """).param("request", request.value()).query(String.class).optional();
    }

    private static Tandem read(ResultSet row) throws SQLException {
        return new Tandem(
                new TandemId(row.getObject("id", UUID.class)),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new RequestId(row.getObject("request_id", UUID.class)),
                Optional.ofNullable(row.getObject("guide_id", UUID.class)).map(GuideId::new),
                SqlTime.in(row, "begun_at"),
                SqlTime.maybe(row, "ended_at"),
                row.getBoolean("handing_over"));
    }
}
