package ruhr.kumpel.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pieces of things in the database. Nobody waits for another's: whoever comes while the last one is being taken
/// finds none.
@Component
class PieceStore {

    private final JdbcClient db;

    PieceStore(JdbcClient db) {
        this.db = db;
    }

    /// False if there is none left. True as well if it has one.
    boolean take(UUID reward, UUID pledge) {
        if (!holders(List.of(pledge)).isEmpty()) return true;
        return db.sql("""
                        update campaign.piece set pledge_id = :pledge
                         where reward_id = :reward
                           and number = (select p.number from campaign.piece p
                                          where p.reward_id = :reward and p.pledge_id is null
                                          order by p.number limit 1 for update skip locked)
                        """).param("pledge", pledge).param("reward", reward).update() == 1;
    }

    /// But for what is in somebody's hands, or on its way to her.
    void giveBack(Collection<UUID> pledges) {
        if (pledges.isEmpty()) return;
        db.sql("""
                update campaign.piece p set pledge_id = null
                 where p.pledge_id = any(:pledges)
                   and not exists (select from campaign.handover h where h.pledge_id = p.pledge_id)
                   and not exists (select from campaign.voucher v where v.pledge_id = p.pledge_id and v.redeemed_cents > 0)
                """).param("pledges", pledges.toArray(UUID[]::new)).update();
    }

    /// Those of these pledges that have one.
    Set<UUID> holders(Collection<UUID> pledges) {
        return new HashSet<>(db.sql("select pledge_id from campaign.piece where pledge_id = any(:pledges)")
                .param("pledges", pledges.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// How many are left of each thing among these rewards.
    Map<UUID, Integer> left(Collection<UUID> rewards) {
        var left = new HashMap<UUID, Integer>();
        db.sql("""
                select reward_id, count(*) filter (where pledge_id is null) as left
                  from campaign.piece where reward_id = any(:rewards) group by reward_id
                """).param("rewards", rewards.toArray(UUID[]::new)).query(row -> {
            left.put(row.getObject("reward_id", UUID.class), row.getInt("left"));
        });
        return left;
    }

    /// More of them; never fewer, for those are sold.
    void add(UUID reward, int more) {
        db.sql("update campaign.thing set stock = least(stock + :more, 1000) where reward_id = :reward")
                .param("more", more)
                .param("reward", reward)
                .update();
    }
}
