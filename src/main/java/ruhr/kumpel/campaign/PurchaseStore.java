package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Purchases and withdrawals in the database.
@Component
class PurchaseStore {

    private static final String SELECT = """
            select u.pledge_id, u.seller, u.ordered_at, w.declared_at, s.settled_at
              from campaign.purchase u
              left join campaign.withdrawal w on w.pledge_id = u.pledge_id
              left join campaign.settlement s on s.pledge_id = u.pledge_id
            """;

    private final JdbcClient db;

    PurchaseStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID pledge, byte[] link, String seller, Instant now) {
        db.sql("insert into campaign.purchase (pledge_id, link_hash, seller, ordered_at) values (?, ?, ?, ?)")
                .params(pledge, link, seller, SqlTime.of(now))
                .update();
    }

    Optional<Purchase> byLink(byte[] hash) {
        return db.sql(SELECT + " where u.link_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Purchase> of(Collection<UUID> pledges) {
        return db.sql(SELECT + " where u.pledge_id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    Set<UUID> withdrawn(Collection<UUID> pledges) {
        return new HashSet<>(db.sql("select pledge_id from campaign.withdrawal where pledge_id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// False if it was declared before.
    boolean withdraw(UUID pledge, String name, Instant now) {
        return db.sql("""
                        insert into campaign.withdrawal (pledge_id, name, declared_at) values (?, ?, ?)
                        on conflict (pledge_id) do nothing
                        """).params(pledge, name, SqlTime.of(now)).update() == 1;
    }

    /// False if that was said before.
    boolean settle(UUID pledge, PersonId by, Instant now) {
        return db.sql("""
                        insert into campaign.settlement (pledge_id, settled_by, settled_at) values (?, ?, ?)
                        on conflict (pledge_id) do nothing
                        """).params(pledge, by.value(), SqlTime.of(now)).update() == 1;
    }

    /// How much of each campaign's is still to be given back, or to be sent: for the desk of its business.
    ///
    /// @param parcels paid, not on their way and not withdrawn
    record ToDo(int withdrawals, int parcels) {}

    Map<CampaignId, ToDo> toDo(Collection<CampaignId> campaigns) {
        var all = new HashMap<CampaignId, ToDo>();
        db.sql("""
                select p.campaign_id,
                       count(*) filter (where w.pledge_id is not null and s.pledge_id is null
                                          and p.state in ('RECEIVED', 'CONFIRMED')) as withdrawals,
                       count(*) filter (where w.pledge_id is null and a.id is not null and h.pledge_id is null
                                          and p.state in ('RECEIVED', 'CONFIRMED')) as parcels
                  from campaign.pledge p
                  left join campaign.withdrawal w on w.pledge_id = p.id
                  left join campaign.settlement s on s.pledge_id = p.id
                  left join campaign.parcel a on a.id = p.id
                  left join campaign.handover h on h.pledge_id = p.id
                 where p.campaign_id = any(:ids) and p.reward_id is not null
                 group by p.campaign_id
                """)
                .param("ids", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.put(
                            new CampaignId(row.getObject("campaign_id", UUID.class)),
                            new ToDo(row.getInt("withdrawals"), row.getInt("parcels")));
                });
        return all;
    }

    void forget(PersonId person, PersonId nobody) {
        db.sql("""
                update campaign.withdrawal set name = ''
                 where pledge_id in (select p.id from campaign.pledge p where p.person_id = :person)
                """).param("person", person.value()).update();
        db.sql("update campaign.settlement set settled_by = :nobody where settled_by = :person")
                .param("nobody", nobody.value())
                .param("person", person.value())
                .update();
    }

    private static Purchase read(ResultSet row) throws SQLException {
        return new Purchase(
                row.getObject("pledge_id", UUID.class),
                row.getString("seller"),
                SqlTime.in(row, "ordered_at"),
                time(row, "declared_at"),
                time(row, "settled_at"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
