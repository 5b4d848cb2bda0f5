package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// Proposals in the database.
@Component
class ProposalStore {

    private final JdbcClient db;

    ProposalStore(JdbcClient db) {
        this.db = db;
    }

    /// In the place of the one before. False if that is still worked out and not forgotten by now.
    boolean begin(PortalId portal, UUID id, Instant now, Instant forgotten) {
        return db.sql("""
                insert into guide.plan (portal_id, id, asked_at) values (:portal, :id, :now)
                    on conflict (portal_id) do update set id = :id, asked_at = :now, ready_at = null, left_over = 0
                 where plan.ready_at is not null or plan.asked_at < :forgotten
                """)
                        .param("portal", portal.value())
                        .param("id", id)
                        .param("now", SqlTime.of(now))
                        .param("forgotten", SqlTime.of(forgotten))
                        .update()
                == 1;
    }

    /// Pairs of the plan before must be gone when its id changes.
    void clear(PortalId portal) {
        db.sql("select id from guide.plan where portal_id = :portal for update")
                .param("portal", portal.value())
                .query()
                .listOfRows();
        db.sql("delete from guide.plan_pair where plan_id in (select id from guide.plan where portal_id = :portal)")
                .param("portal", portal.value())
                .update();
    }

    Optional<PortalId> portalOf(UUID plan) {
        return db.sql("select portal_id from guide.plan where id = :id and ready_at is null")
                .param("id", plan)
                .query((row, _) -> new PortalId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// False if another has taken its place meanwhile.
    boolean ready(UUID plan, int leftOver, Instant now) {
        return db.sql("update guide.plan set ready_at = :now, left_over = :left where id = :id and ready_at is null")
                        .param("id", plan)
                        .param("left", leftOver)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void add(UUID plan, RequestId request, GuideId guide) {
        db.sql("insert into guide.plan_pair values (:plan, :request, :guide, 'PROPOSED')")
                .param("plan", plan)
                .param("request", request.value())
                .param("guide", guide.value())
                .update();
    }

    /// The first who says so decides.
    boolean decide(UUID plan, RequestId request, Proposal.Outcome outcome) {
        return db.sql("""
                        update guide.plan_pair set outcome = :outcome
                         where plan_id = :plan and request_id = :request and outcome = 'PROPOSED'
                        """)
                        .param("plan", plan)
                        .param("request", request.value())
                        .param("outcome", outcome.name())
                        .update()
                == 1;
    }

    Optional<Proposal> of(PortalId portal) {
        return db.sql("select * from guide.plan where portal_id = :portal")
                .param("portal", portal.value())
                .query((row, _) -> new Proposal(
                        row.getObject("id", UUID.class),
                        SqlTime.in(row, "asked_at"),
                        SqlTime.maybe(row, "ready_at"),
                        row.getInt("left_over"),
                        pairs(row.getObject("id", UUID.class))))
                .optional();
    }

    /// Whoever waits longest comes first.
    private List<Proposal.Pair> pairs(UUID plan) {
        return db.sql("""
                select p.* from guide.plan_pair p join guide.request q on q.id = p.request_id
                 where p.plan_id = :plan order by q.changed_at, q.id
                """)
                .param("plan", plan)
                .query((row, _) -> new Proposal.Pair(
                        new RequestId(row.getObject("request_id", UUID.class)),
                        new GuideId(row.getObject("guide_id", UUID.class)),
                        Proposal.Outcome.valueOf(row.getString("outcome"))))
                .list();
    }
}
