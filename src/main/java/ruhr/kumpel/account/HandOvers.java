package ruhr.kumpel.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Secret;

/// Codes by which a browser that signed in on the sign-in host becomes signed in on a portal: once, within a
/// minute, on that portal only.
@Component
class HandOvers {

    private static final Duration VALID = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock clock;

    HandOvers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Secret to(String host, UUID browser) {
        var code = Secret.next();
        db.sql(
                        "insert into account.hand_over (code, browser_id, host, expires) values (:code, :browser, :host, :expires)")
                .param("code", code.hash())
                .param("browser", browser)
                .param("host", host)
                .param("expires", SqlTime.of(clock.instant().plus(VALID)))
                .update();
        return code;
    }

    /// The browser, if the code is good here; it never is again.
    Optional<UUID> redeem(Secret code, String host) {
        return db.sql(
                        "delete from account.hand_over where code = :code and host = :host and expires > :now returning browser_id")
                .param("code", code.hash())
                .param("host", host)
                .param("now", SqlTime.of(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    int removeExpired() {
        return db.sql("delete from account.hand_over where expires < :now")
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }
}
