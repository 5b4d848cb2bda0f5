package ruhr.kumpel.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// Numbers about moderation on one portal, for the desk and for everybody (DSA article 24).
@Repository
class Figures {

    private final JdbcClient db;

    Figures(JdbcClient db) {
        this.db = db;
    }

    /// @param hours between opening and decision, the middle one; empty if nothing was decided
    record Desk(
            int open,
            int dueSoon,
            int reported,
            int complaints,
            Optional<Double> hours,
            int decidedThisWeek,
            int complaintsThisMonth) {}

    Desk desk(PortalId portal, Instant now) {
        return db.sql("""
                select (select count(*) from moderation.open_review where portal_id = :portal) as open,
                       (select count(*) from moderation.open_review where portal_id = :portal and due_at < :soon) as soon,
                       (select count(*) from moderation.open_review as open where portal_id = :portal
                           and exists (select from moderation.report where review_id = open.review_id)) as reported,
                       (select count(*) from moderation.complaint join moderation.decision on id = decision_id
                         where portal_id = :portal and not exists (select from moderation.complaint_decision as done
                               where done.decision_id = complaint.decision_id)) as complaints,
                       (select percentile_cont(0.5) within group (order by extract(epoch from decided_at - opened_at) / 3600)
                          from moderation.decision join moderation.review using (id)
                         where decision.portal_id = :portal and decided_at > :month) as hours,
                       (select count(*) from moderation.decision where portal_id = :portal and decided_at > :week) as week,
                       (select count(*) from moderation.complaint join moderation.decision on id = decision_id
                         where portal_id = :portal and made_at > :month) as month
                """)
                .param("portal", portal.value())
                .param("soon", SqlTime.of(now.plus(Duration.ofHours(12))))
                .param("week", SqlTime.of(now.minus(Duration.ofDays(7))))
                .param("month", SqlTime.of(now.minus(Duration.ofDays(30))))
                .query((row, _) -> new Desk(
                        row.getInt("open"),
                        row.getInt("soon"),
                        row.getInt("reported"),
                        row.getInt("complaints"),
                        Optional.ofNullable((Double) row.getObject("hours")),
                        row.getInt("week"),
                        row.getInt("month")))
                .single();
    }

    /// @param automated decisions that a program made
    record Year(
            Map<Verdict, Integer> verdicts,
            int reports,
            int complaints,
            int upheld,
            Optional<Double> hours,
            int automated) {}

    /// The year until now.
    Year year(PortalId portal, Instant now) {
        var since = SqlTime.of(now.minus(Duration.ofDays(365)));
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        db.sql("""
                select verdict, count(*) from moderation.decision
                 where portal_id = :portal and decided_at > :since group by verdict
                """).param("portal", portal.value()).param("since", since).query(row -> {
            verdicts.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
        });
        return db.sql("""
                select (select count(*) from moderation.report join moderation.review on review.id = review_id
                         where portal_id = :portal and made_at > :since) as reports,
                       (select count(*) from moderation.complaint join moderation.decision on id = decision_id
                         where portal_id = :portal and made_at > :since) as complaints,
                       (select count(*) from moderation.complaint_decision as done
                          join moderation.decision on id = decision_id
                         where portal_id = :portal and done.decided_at > :since and upheld) as upheld,
                       (select percentile_cont(0.5) within group (order by extract(epoch from decided_at - opened_at) / 3600)
                          from moderation.decision join moderation.review using (id)
                         where decision.portal_id = :portal and decided_at > :since) as hours,
                       (select count(*) from moderation.decision join moderation.statement on statement.id = statement_id
                         where portal_id = :portal and decided_at > :since and automated) as automated
                """)
                .param("portal", portal.value())
                .param("since", since)
                .query((row, _) -> new Year(
                        verdicts,
                        row.getInt("reports"),
                        row.getInt("complaints"),
                        row.getInt("upheld"),
                        Optional.ofNullable((Double) row.getObject("hours")),
                        row.getInt("automated")))
                .single();
    }
}
