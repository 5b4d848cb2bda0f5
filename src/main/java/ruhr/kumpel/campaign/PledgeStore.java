package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;

/// Pledges in the database, and those that wait for a confirmed address.
@Component
class PledgeStore {

    private static final String ARRIVED = " p.state in ('RECEIVED', 'CONFIRMED') ";

    private final JdbcClient db;

    PledgeStore(JdbcClient db) {
        this.db = db;
    }

    /// False if the same form was sent before.
    boolean add(Pledge pledge, Optional<UUID> together) {
        return written("""
                        insert into campaign.pledge
                               (id, campaign_id, cents, reward_id, person_id, shown, shown_as, message, language, state, made_at,
                                together)
                        values (:id, :campaign, :cents, :reward, :person, :shown, :as, :message, :language, :state, :now,
                                :together)
                        on conflict (id) do nothing
                        """, pledge.id(), pledge.wish(), pledge.made())
                        .param("person", pledge.person().map(PersonId::value).orElse(null), Types.OTHER)
                        .param("together", together.orElse(null), Types.OTHER)
                        .param("language", pledge.language().value())
                        .param("state", pledge.state().name())
                        .update()
                == 1;
    }

    /// What was just added and cannot be kept.
    void remove(Pledge pledge) {
        db.sql("delete from campaign.pledge where id = :id")
                .param("id", pledge.id())
                .update();
    }

    Optional<Pledge> with(UUID id) {
        return db.sql("select p.* from campaign.pledge p where p.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Pledge> all(Collection<UUID> ids) {
        return db.sql("select p.* from campaign.pledge p where p.id = any(:ids) order by p.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Newest first.
    List<Pledge> of(CampaignId campaign, int limit, int offset) {
        return db.sql("""
                select p.* from campaign.pledge p where p.campaign_id = :campaign
                 order by p.made_at desc, p.id limit :limit offset :offset
                """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> read(row))
                .list();
    }

    /// Those whose money is there and who show themselves or say something, newest first.
    List<Pledge> arrived(CampaignId campaign, int limit) {
        return db.sql("select p.* from campaign.pledge p where p.campaign_id = :campaign and" + ARRIVED
                        + "and (p.shown <> 'ANONYMOUS' or p.message <> '') order by p.made_at desc, p.id limit :limit")
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<Pledge> by(PersonId person) {
        return db.sql("select p.* from campaign.pledge p where p.person_id = :person order by p.made_at desc")
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that she made in one go, in the order in which the money was asked for.
    List<Pledge> together(UUID key, PersonId person) {
        return db.sql("""
                select p.* from campaign.pledge p where p.together = :key and p.person_id = :person
                 order by p.made_at, p.id
                """)
                .param("key", key)
                .param("person", person.value())
                .query((row, _) -> read(row))
                .list();
    }

    int count(CampaignId campaign) {
        return db.sql("select count(*) from campaign.pledge p where p.campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    /// How many stand behind each: those who promised or gave.
    Map<CampaignId, Integer> supporters(Collection<CampaignId> campaigns) {
        var counted = new HashMap<CampaignId, Integer>();
        db.sql("""
                select p.campaign_id, count(*) from campaign.pledge p
                 where p.campaign_id = any(:ids) and p.state in ('PROMISED', 'RECEIVED', 'CONFIRMED')
                 group by p.campaign_id
                """)
                .param("ids", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query(row -> {
                    counted.put(new CampaignId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counted;
    }

    void states(List<Payment> payments) {
        db.sql("""
                update campaign.pledge p set state = moved.state
                  from unnest(:ids::uuid[], :states::text[]) as moved (id, state)
                 where p.id = moved.id
                """)
                .param("ids", payments.stream().map(Payment::id).toArray(UUID[]::new))
                .param(
                        "states",
                        payments.stream().map(one -> one.state().name()).toArray(String[]::new))
                .update();
    }

    void ask(UUID id, Wish wish, Instant now) {
        written("""
                insert into campaign.asking (id, campaign_id, cents, reward_id, shown, shown_as, message, asked_at)
                values (:id, :campaign, :cents, :reward, :shown, :as, :message, :now)
                on conflict (id) do update
                   set cents = excluded.cents, reward_id = excluded.reward_id, shown = excluded.shown,
                       shown_as = excluded.shown_as, message = excluded.message
                 where asking.campaign_id = excluded.campaign_id
                """, id, wish, now).update();
    }

    /// In place of what the same form said before.
    void askTogether(UUID key, List<Wish> wishes, Instant now) {
        db.sql("delete from campaign.asking where together = :key")
                .param("key", key)
                .update();
        for (var wish : wishes)
            written("""
                    insert into campaign.asking
                           (id, campaign_id, cents, reward_id, shown, shown_as, message, asked_at, together)
                    values (:id, :campaign, :cents, :reward, :shown, :as, :message, :now, :together)
                    """, Ids.next(), wish, now).param("together", key).update();
    }

    /// Takes them out: a confirmation counts once.
    List<Wish> takeAskings(UUID together) {
        return db.sql("""
                delete from campaign.asking where together = :key
                returning campaign_id, cents, reward_id, shown, shown_as, message
                """).param("key", together).query((row, _) -> wish(row)).list();
    }

    /// Takes it out: a confirmation counts once.
    Optional<Wish> takeAsking(UUID id) {
        return db.sql("""
                delete from campaign.asking where id = :id
                returning campaign_id, cents, reward_id, shown, shown_as, message
                """).param("id", id).query((row, _) -> wish(row)).optional();
    }

    void forgetAskingsBefore(Instant limit) {
        db.sql("delete from campaign.asking where asked_at < :limit")
                .param("limit", SqlTime.of(limit))
                .update();
    }

    /// What she gave stays in the book, without her.
    void forget(PersonId person) {
        db.sql("""
                update campaign.pledge set person_id = null, shown = 'ANONYMOUS', shown_as = '', message = ''
                 where person_id = :person
                """).param("person", person.value()).update();
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, Wish wish, Instant now) {
        return db.sql(sql)
                .param("id", id)
                .param("campaign", wish.campaign().value())
                .param("cents", wish.amount().cents())
                .param("reward", wish.reward().orElse(null), Types.OTHER)
                .param("shown", wish.shown().name())
                .param("as", wish.as())
                .param("message", wish.message())
                .param("now", SqlTime.of(now));
    }

    private static Pledge read(ResultSet row) throws SQLException {
        return new Pledge(
                row.getObject("id", UUID.class),
                wish(row),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                new LanguageTag(row.getString("language")),
                PaymentState.valueOf(row.getString("state")),
                SqlTime.in(row, "made_at"));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new Money(row.getLong("cents")),
                Optional.ofNullable(row.getObject("reward_id", UUID.class)),
                Shown.valueOf(row.getString("shown")),
                row.getString("shown_as"),
                row.getString("message"));
    }
}
