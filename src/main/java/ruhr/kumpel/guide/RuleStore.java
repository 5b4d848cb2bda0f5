package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// The rules of portals.
@Component
class RuleStore {

    private final JdbcClient db;
    private final Changes changes;

    RuleStore(JdbcClient db, Changes changes) {
        this.db = db;
        this.changes = changes;
    }

    Rules of(PortalId portal) {
        return db.sql("select * from guide.rules where portal_id = :portal")
                .param("portal", portal.value())
                .query((row, _) ->
                        new Rules(row.getInt("promise_days"), row.getInt("keep_days"), SqlTexts.in(row, "criteria")))
                .optional()
                .orElse(Rules.RELEASED);
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is. Two who save at once wait
    /// for each other.
    @Transactional
    public Optional<Rules> change(PortalId portal, Predicate<Rules> asSeen, Rules rules, Instant now) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('guide.rules ' || :portal, 0))")
                .param("portal", portal.toString())
                .query()
                .listOfRows();
        var before = of(portal);
        if (!asSeen.test(before)) return Optional.of(before);
        db.sql("""
                insert into guide.rules values (:portal, :promise, :keep, :criteria, :now)
                on conflict (portal_id) do update
                   set promise_days = excluded.promise_days, keep_days = excluded.keep_days,
                       criteria = excluded.criteria, changed_at = excluded.changed_at
                """)
                .param("portal", portal.value())
                .param("promise", rules.promiseDays())
                .param("keep", rules.keepDays())
                .param("criteria", rules.criteria().toArray(String[]::new))
                .param("now", SqlTime.of(now))
                .update();
        changes.note(Guides.TOPIC, portal.value());
        return Optional.empty();
    }
}
