package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;

/// What pots add to gifts, in the database.
@Component
class AdditionStore {

    private final JdbcClient db;

    AdditionStore(JdbcClient db) {
        this.db = db;
    }

    void add(Addition one, Instant now) {
        db.sql("""
                insert into campaign.addition (id, pot_id, campaign_id, pledge_id, cents, day, state, made_at)
                values (:id, :pot, :campaign, :pledge, :cents, :day, :stage, :now)
                """)
                .param("id", one.id())
                .param("pot", one.pot())
                .param("campaign", one.campaign().value())
                .param("pledge", one.pledge())
                .param("cents", one.amount().cents())
                .param("day", one.day())
                .param("stage", one.stage().name())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Those that are not free again, by their pledge.
    Map<UUID, Addition> of(Collection<UUID> pledges) {
        var additions = new HashMap<UUID, Addition>();
        db.sql("select a.* from campaign.addition a where a.pledge_id = any(:pledges) and a.state <> 'FREE'")
                .param("pledges", pledges.toArray(UUID[]::new))
                .query(row -> {
                    var one = read(row);
                    additions.put(one.pledge(), one);
                });
        return additions;
    }

    /// Pledges to which a pot added something that is free again.
    Set<UUID> freed(Collection<UUID> pledges) {
        return Set.copyOf(db.sql("""
                select distinct a.pledge_id from campaign.addition a
                 where a.pledge_id = any(:pledges) and a.state = 'FREE'
                """)
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    /// Those that stand in a list stay as they are.
    void stages(Collection<Addition> additions) {
        if (additions.isEmpty()) return;
        db.sql("""
                update campaign.addition a set state = moved.state
                  from unnest(:ids::uuid[], :stages::text[]) as moved (id, state)
                 where a.id = moved.id and a.transfer_id is null
                """)
                .param("ids", additions.stream().map(Addition::id).toArray(UUID[]::new))
                .param(
                        "stages",
                        additions.stream().map(one -> one.stage().name()).toArray(String[]::new))
                .update();
    }

    /// What may be transferred now; nobody changes it before the end of the transaction.
    List<Addition> heldDue(UUID pot) {
        return db.sql("""
                select a.* from campaign.addition a
                 where a.pot_id = :pot and a.state = 'DUE' and a.transfer_id is null
                 order by a.id for update
                """).param("pot", pot).query((row, _) -> read(row)).list();
    }

    void transferred(Collection<UUID> additions, UUID transfer) {
        db.sql("update campaign.addition set transfer_id = :transfer where id = any(:ids)")
                .param("transfer", transfer)
                .param("ids", additions.toArray(UUID[]::new))
                .update();
    }

    /// What is held or due for each campaign and stands in no list yet: from then on it is in the ledger.
    Map<CampaignId, Money> waiting(Collection<CampaignId> campaigns) {
        var sums = new HashMap<CampaignId, Money>();
        db.sql("""
                select a.campaign_id, sum(a.cents) from campaign.addition a
                 where a.campaign_id = any(:campaigns) and a.state <> 'FREE' and a.transfer_id is null
                 group by a.campaign_id
                """)
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query(row -> {
                    sums.put(new CampaignId(row.getObject(1, UUID.class)), new Money(row.getLong(2)));
                });
        return sums;
    }

    /// What of a pot is held, and what is due and stands in no list.
    Map<Addition.Stage, Money> sums(UUID pot) {
        var sums = new HashMap<Addition.Stage, Money>();
        db.sql("""
                select a.state, sum(a.cents) from campaign.addition a
                 where a.pot_id = :pot and a.state <> 'FREE' and a.transfer_id is null
                 group by a.state
                """).param("pot", pot).query(row -> {
            sums.put(Addition.Stage.valueOf(row.getString(1)), new Money(row.getLong(2)));
        });
        return sums;
    }

    private static Addition read(ResultSet row) throws SQLException {
        return new Addition(
                row.getObject("id", UUID.class),
                row.getObject("pot_id", UUID.class),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getObject("pledge_id", UUID.class),
                new Money(row.getLong("cents")),
                row.getObject("day", LocalDate.class),
                Addition.Stage.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("transfer_id", UUID.class)));
    }
}
