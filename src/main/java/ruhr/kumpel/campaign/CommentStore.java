package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// What moderators said about the words that came with gifts.
@Component
class CommentStore {

    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    /// Those that somebody has looked at, and whether they are shown.
    Map<UUID, Boolean> rulings(Collection<UUID> pledges) {
        var rulings = new HashMap<UUID, Boolean>();
        db.sql("select pledge_id, shown from campaign.comment_ruling where pledge_id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query(row -> {
                    rulings.put(row.getObject(1, UUID.class), row.getBoolean(2));
                });
        return rulings;
    }

    void rule(UUID pledge, boolean shown, Instant now) {
        db.sql("""
                insert into campaign.comment_ruling (pledge_id, shown, ruled_at) values (?, ?, ?)
                on conflict (pledge_id) do update set shown = excluded.shown, ruled_at = excluded.ruled_at
                """).params(pledge, shown, SqlTime.of(now)).update();
    }

    /// Money has come, there are words, and nobody was asked to look at them.
    List<UUID> unasked(Collection<PortalId> portals, int limit) {
        return db.sql("""
                select p.id from campaign.pledge p
                  join campaign.campaign c on c.id = p.campaign_id
                 where c.portal_id = any(:portals) and p.state in ('RECEIVED', 'CONFIRMED')
                   and p.message <> '' and p.person_id is not null
                   and not exists (select from campaign.comment_ruling r where r.pledge_id = p.id)
                   and not exists (select from campaign.comment_asking a where a.pledge_id = p.id)
                 order by p.made_at limit :limit
                """)
                .param("portals", portals.stream().map(PortalId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void asked(UUID pledge, Instant now) {
        db.sql("insert into campaign.comment_asking (pledge_id, asked_at) values (?, ?) on conflict do nothing")
                .params(pledge, SqlTime.of(now))
                .update();
    }
}
