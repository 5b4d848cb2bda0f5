package ruhr.kumpel.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;

/// Who is asked for a request, one after another.
@Component
class CandidateStore {

    private final JdbcClient db;

    CandidateStore(JdbcClient db) {
        this.db = db;
    }

    /// At the end of the line.
    Candidate add(RequestId request, GuideId guide, NamedBy namedBy, Instant now) {
        var id = Ids.next();
        db.sql("""
                insert into guide.candidate (id, request_id, guide_id, rank, named_by, turn, changed_at)
                select :id, :request, :guide, coalesce(max(c.rank), 0) + 1, :by, 'PLANNED', :now
                  from guide.candidate c where c.request_id = :request
                """)
                .param("id", id)
                .param("request", request.value())
                .param("guide", guide.value())
                .param("by", namedBy.name())
                .param("now", SqlTime.of(now))
                .update();
        return with(id).orElseThrow();
    }

    Optional<Candidate> with(UUID id) {
        return db.sql("select * from guide.candidate where id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /// In the order of their turns.
    List<Candidate> of(RequestId request) {
        return db.sql("select * from guide.candidate where request_id = :request order by rank")
                .param("request", request.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Whoever has to answer, or has said yes and waits for the newcomer.
    Optional<Candidate> current(RequestId request) {
        return db.sql("select * from guide.candidate where request_id = :request and turn in ('ASKED', 'ACCEPTED')")
                .param("request", request.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// What this guide has to answer, or waits for, the most urgent first.
    List<Candidate> of(GuideId guide, Turn turn) {
        return db.sql("select * from guide.candidate where guide_id = :guide and turn = :turn order by due_at, id")
                .param("guide", guide.value())
                .param("turn", turn.name())
                .query((row, _) -> read(row))
                .list();
    }

    /// How many each guide of a portal was asked to take and has not answered.
    Map<GuideId, Integer> openOn(PortalId portal) {
        var open = new HashMap<GuideId, Integer>();
        db.sql("""
                select c.guide_id, count(*) as many
                  from guide.candidate c join guide.guide g on g.id = c.guide_id
                 where g.portal_id = :portal and c.turn = 'ASKED'
                 group by c.guide_id
                """).param("portal", portal.value()).query(row -> {
            open.put(new GuideId(row.getObject("guide_id", UUID.class)), row.getInt("many"));
        });
        return open;
    }

    /// Who was asked before for each request that waits, or has accompanied her.
    Map<RequestId, Set<GuideId>> knownTo(PortalId portal) {
        var known = new HashMap<RequestId, Set<GuideId>>();
        db.sql("""
                select q.id, c.guide_id from guide.request q join guide.candidate c on c.request_id = q.id
                 where q.portal_id = :portal and q.stage = 'WAITING'
                union
                select q.id, t.guide_id from guide.request q join guide.tandem t on t.request_id = q.id
                 where q.portal_id = :portal and q.stage = 'WAITING' and t.guide_id is not null
                """).param("portal", portal.value()).query(row -> {
            known.computeIfAbsent(new RequestId(row.getObject("id", UUID.class)), _ -> new HashSet<>())
                    .add(new GuideId(row.getObject("guide_id", UUID.class)));
        });
        return known;
    }

    void turn(UUID id, Turn turn, Optional<Instant> due, Instant now) {
        db.sql(
                        "update guide.candidate set turn = :turn, due_at = coalesce(:due, due_at), changed_at = :now where id = :id")
                .param("id", id)
                .param("turn", turn.name())
                .param("due", due.map(SqlTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Those whose time is over, or who were asked and cannot take anybody any more.
    List<Candidate> stuck(Instant now, int atOnce) {
        return db.sql("""
                select c.* from guide.candidate c join guide.guide g on g.id = c.guide_id
                 where c.turn in ('ASKED', 'ACCEPTED') and c.due_at <= :now
                    or c.turn = 'ASKED'
                       and (g.state <> 'ACTIVE' or g.busy >= g.capacity
                            or exists (select from guide.hiding h where h.guide_id = g.id))
                 order by c.due_at, c.id limit :most
                """)
                .param("now", SqlTime.of(now))
                .param("most", atOnce)
                .query((row, _) -> read(row))
                .list();
    }

    private static Candidate read(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                new RequestId(row.getObject("request_id", UUID.class)),
                new GuideId(row.getObject("guide_id", UUID.class)),
                row.getInt("rank"),
                NamedBy.valueOf(row.getString("named_by")),
                Turn.valueOf(row.getString("turn")),
                SqlTime.maybe(row, "due_at"));
    }
}
