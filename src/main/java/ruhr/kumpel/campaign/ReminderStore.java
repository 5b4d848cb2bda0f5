package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;

/// Which open promises were reminded of.
@Component
class ReminderStore {

    record Due(Instant made, UUID pledge) {

        static final Due FIRST = new Due(Instant.EPOCH, new UUID(0, 0));
    }

    private final JdbcClient db;

    ReminderStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Instant> of(UUID pledge) {
        return Optional.ofNullable(of(List.of(pledge)).get(pledge));
    }

    /// Nothing for those that were not reminded of.
    Map<UUID, Instant> of(Collection<UUID> pledges) {
        var reminded = new HashMap<UUID, Instant>();
        db.sql("select pledge_id, reminded_at from campaign.reminder where pledge_id = any(:pledges)")
                .param("pledges", pledges.toArray(UUID[]::new))
                .query(row -> {
                    reminded.put(row.getObject("pledge_id", UUID.class), SqlTime.in(row, "reminded_at"));
                });
        return reminded;
    }

    void add(UUID pledge, Instant now) {
        db.sql("insert into campaign.reminder (pledge_id, reminded_at) values (:pledge, :now)")
                .param("pledge", pledge)
                .param("now", SqlTime.of(now))
                .update();
    }

    void forget(Collection<UUID> pledges) {
        db.sql("delete from campaign.reminder where pledge_id = any(:pledges)")
                .param("pledges", pledges.toArray(UUID[]::new))
                .update();
    }

    /// Open promises that may be due now, of campaigns that moderation has not hidden. Those that come after one in the
    /// order of their age: one that stays due must not keep those behind it waiting.
    List<Due> dueAfter(Due before, ReminderRule rule, Instant now, int most) {
        return db.sql("""
                select p.id, p.made_at
                  from campaign.pledge p left join campaign.reminder r on r.pledge_id = p.id
                 where p.state = 'PROMISED' and p.made_at <= :made
                   and (r.pledge_id is null or r.reminded_at <= :reminded)
                   and not exists (select from campaign.hiding h where h.campaign_id = p.campaign_id)
                   and (p.made_at, p.id) > (:before, :id)
                 order by p.made_at, p.id
                 limit :most
                """)
                .param("made", SqlTime.of(rule.madeUntil(now)))
                .param("reminded", SqlTime.of(rule.remindedUntil(now)))
                .param("before", SqlTime.of(before.made()))
                .param("id", before.pledge())
                .param("most", most)
                .query((row, _) -> new Due(SqlTime.in(row, "made_at"), row.getObject("id", UUID.class)))
                .list();
    }
}
