package ruhr.kumpel.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.PersonId;

/// Promise 28: every privileged action is in a tamper-evident log.
@KumpelTest
class AuditTrailTest {

    private final AuditTrail trail;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final PersonId moderator = new PersonId(UUID.randomUUID());

    AuditTrailTest(AuditTrail trail, JdbcClient db, TransactionTemplate transaction) {
        this.trail = trail;
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    void linesCannotBeChangedOrTakenOut() {
        trail.note(moderator, "example.hide", "example 1");

        assertThatThrownBy(() -> db.sql("update moderation.audit set subject = 'another'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("delete from moderation.audit").update())
                .isInstanceOf(DataAccessException.class);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void whoeverGetsAroundTheLockIsFoundOut() {
        trail.note(moderator, "example.hide", "example 1");
        trail.note(moderator, "example.hide", "example 2");

        transaction.executeWithoutResult(change -> {
            db.sql("alter table moderation.audit disable trigger audit_is_for_ever")
                    .update();
            db.sql("update moderation.audit set subject = 'example 3' where subject = 'example 1'")
                    .update();
            assertThat(trail.firstBroken()).isPresent();
            change.setRollbackOnly();
        });
        transaction.executeWithoutResult(change -> {
            db.sql("alter table moderation.audit disable trigger audit_is_for_ever")
                    .update();
            db.sql("delete from moderation.audit where subject = 'example 1'").update();
            assertThat(trail.firstBroken()).isPresent();
            change.setRollbackOnly();
        });
    }

    @Test
    void aLineIsSealedOverAllItSays() {
        var at = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC)
                .instant();
        var line = new AuditTrail.Line(1, at, moderator.value(), "a", "b c", new byte[32], new byte[32]).sealed();
        var moved = new AuditTrail.Line(1, at, moderator.value(), "a b", "c", new byte[32], new byte[32]).sealed();

        assertThat(line.hash()).isNotEqualTo(moved.hash());
    }
}
