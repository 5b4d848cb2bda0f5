package ruhr.kumpel.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// What editors stand for, and what they have put away.
@Component
class Confirmations {

    private final JdbcClient db;

    Confirmations(JdbcClient db) {
        this.db = db;
    }

    void confirm(UUID office, LocalDate checkAgain, Optional<PersonId> by, Instant now) {
        db.sql("""
                insert into office.confirmation (office_id, confirmed_at, confirmed_by, check_again)
                values (:office, :at, :by, :again)
                on conflict (office_id) do update
                   set confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by,
                       check_again = excluded.check_again
                """)
                .param("office", office)
                .param("at", SqlTime.of(now))
                .param("by", by.map(PersonId::value).orElse(null))
                .param("again", checkAgain)
                .update();
    }

    void takeBack(UUID office) {
        db.sql("delete from office.confirmation where office_id = :office")
                .param("office", office)
                .update();
    }

    void archive(UUID office, PersonId by, Instant now) {
        db.sql("insert into office.archiving values (:office, :at, :by) on conflict do nothing")
                .param("office", office)
                .param("at", SqlTime.of(now))
                .param("by", by.value())
                .update();
    }

    void restore(UUID office) {
        db.sql("delete from office.archiving where office_id = :office")
                .param("office", office)
                .update();
    }

    /// Those whose day came lately: from now on lists show them as no longer fresh.
    List<UUID> due(LocalDate from, LocalDate today) {
        return db.sql("""
                select office_id from office.confirmation where check_again >= :from and check_again < :today
                """)
                .param("from", from)
                .param("today", today)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
