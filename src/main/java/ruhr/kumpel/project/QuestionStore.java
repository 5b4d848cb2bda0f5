package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Secret;

/// Open questions whether an entry is still true.
@Component
class QuestionStore {

    record Question(UUID entry, Instant asked, Optional<Instant> warned) {}

    record Due(Instant confirmed, UUID entry) {

        static final Due FIRST = new Due(Instant.EPOCH, new UUID(0, 0));
    }

    private final JdbcClient db;

    QuestionStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Question> of(UUID entry) {
        return db.sql("select entry_id, asked_at, warned_at from project.question where entry_id = :entry")
                .param("entry", entry)
                .query((row, _) -> new Question(entry, SqlTime.in(row, "asked_at"), SqlTime.maybe(row, "warned_at")))
                .optional();
    }

    Optional<UUID> entryAsked(Secret secret) {
        return db.sql("select entry_id from project.question where secret_hash = :hash")
                .param("hash", secret.hash())
                .query(UUID.class)
                .optional();
    }

    void ask(UUID entry, Secret secret, Instant now) {
        db.sql("""
                insert into project.question (entry_id, secret_hash, asked_at) values (:entry, :hash, :now)
                on conflict (entry_id) do nothing
                """)
                .param("entry", entry)
                .param("hash", secret.hash())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// The second letter carries a new link; the first one's stays unreadable to us.
    void warn(UUID entry, Secret secret, Instant now) {
        db.sql("update project.question set warned_at = :now, secret_hash = :hash where entry_id = :entry")
                .param("entry", entry)
                .param("hash", secret.hash())
                .param("now", SqlTime.of(now))
                .update();
    }

    void answered(UUID entry) {
        db.sql("delete from project.question where entry_id = :entry")
                .param("entry", entry)
                .update();
    }

    /// Published ones that may be due at this time. Those that come after one in the order of their confirmation;
    /// many of them stay due, so whoever takes only the first ones each time never comes to the others.
    List<Due> dueAfter(Due before, FreshnessRule rule, Instant now, int most) {
        return db.sql("""
                select e.id, e.confirmed_at from project.entry e left join project.question q on q.entry_id = e.id
                 where e.state = 'PUBLISHED' and e.import_id is null
                   and (q.asked_at <= :asked or q.entry_id is null and e.confirmed_at <= :limit)
                   and (e.confirmed_at, e.id) > (:confirmed, :id)
                 order by e.confirmed_at, e.id
                 limit :most
                """)
                .param("limit", SqlTime.of(rule.confirmedUntil(now)))
                .param("asked", SqlTime.of(rule.askedUntil(now)))
                .param("confirmed", SqlTime.of(before.confirmed()))
                .param("id", before.entry())
                .param("most", most)
                .query((row, _) -> new Due(SqlTime.in(row, "confirmed_at"), row.getObject("id", UUID.class)))
                .list();
    }

    /// Published ones whose last day is over.
    List<UUID> over(java.time.LocalDate today) {
        return db.sql("select id from project.entry where state in ('PUBLISHED', 'PAUSED') and ends_on < :today")
                .param("today", java.sql.Date.valueOf(today))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
