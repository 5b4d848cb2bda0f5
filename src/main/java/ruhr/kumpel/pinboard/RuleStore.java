package ruhr.kumpel.pinboard;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// The rules of portals in the database.
@Component
class RuleStore {

    private final JdbcClient db;

    RuleStore(JdbcClient db) {
        this.db = db;
    }

    Rules of(PortalId portal) {
        return db.sql("select expiry_days from pinboard.rules where portal_id = :portal")
                .param("portal", portal.value())
                .query((row, _) -> new Rules(row.getInt(1)))
                .optional()
                .orElse(Rules.RELEASED);
    }

    /// False if they are no longer as they were seen.
    boolean change(PortalId portal, Rules seen, Rules rules, Instant now) {
        return db.sql("""
                        insert into pinboard.rules values (:portal, :days, :now)
                        on conflict (portal_id) do update set expiry_days = :days, changed_at = :now
                         where pinboard.rules.expiry_days = :seen
                        """)
                        .param("portal", portal.value())
                        .param("days", rules.expiryDays())
                        .param("seen", seen.expiryDays())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }
}
