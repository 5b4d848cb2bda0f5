package ruhr.kumpel;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.payment.LedgerCount;

/// What the database says about the salon's money beside what was there when the run began.
final class SalonBooks {

    private static final Set<String> KINDS = Set.of("campaign.arrived", "campaign.voucher");

    private final SupportedSalon salon;
    private final UUID[] before;
    private final Map<String, Long> balances;
    private final Map<String, Long> letters;

    SalonBooks(SupportedSalon salon, JdbcClient db) {
        this.salon = salon;
        this.before = db.sql("select id from campaign.pledge")
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
        this.balances = balances(db);
        this.letters = letters(db);
    }

    /// A gift and all that hangs on it.
    ///
    /// @param most how often it took the same step, at most
    /// @param told letters to its supporter of how to pay
    /// @param added by the pot
    private record Kept(
            UUID id,
            long cents,
            String pledge,
            String payment,
            int most,
            int told,
            int vouchers,
            long redeemed,
            long added) {}

    /// To be asked when everybody has got an answer to everything: then there is neither less nor more than what was
    /// acknowledged.
    void agree(Bookkeeper bookkeeper, List<Till> tills, JdbcClient db) {
        assertThat(LedgerCount.faults(db)).as("faults of the ledger").isZero();
        same("gifts", salon.gifts().stream().map(SalonBooks::kept).collect(toSet()), kept(db));
        same("bank lines", bookkeeper.purposes(), purposes(db));
        same(
                "redemptions",
                tills.stream()
                        .flatMap(one -> one.redeemed().values().stream())
                        .map(press -> new Redeemed(press.key(), press.gift().key(), press.cents()))
                        .toList(),
                redeemed(db));
        assertThat(balances(db)).as("balances").isEqualTo(expectedBalances());
        assertThat(letters(db)).as("letters").isEqualTo(expectedLetters());
        long added = salon.gifts().stream().mapToLong(SalonBooks::added).sum();
        assertThat(left(db)).as("left in the pot").isEqualTo(SupportedSalon.POT_CENTS - added);
    }

    private record Redeemed(UUID key, UUID gift, long cents) {}

    private static <T> void same(String what, Collection<T> acknowledged, Collection<T> found) {
        assertThat(found).as(what + " are there once").doesNotHaveDuplicates();
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(new HashSet<>(found));
        assertThat(lost).as("lost or wrong " + what).isEmpty();
        var more = new HashSet<>(found);
        more.removeAll(new HashSet<>(acknowledged));
        assertThat(more).as(what + " that nobody was told of").isEmpty();
    }

    private static Kept kept(Gift gift) {
        var state = gift.stage().name();
        return new Kept(
                gift.key(),
                gift.cents(),
                state,
                state,
                1,
                1,
                gift.earnsVoucher() ? 1 : 0,
                gift.redeemed(),
                added(gift));
    }

    private static long added(Gift gift) {
        return gift.stage() == Gift.Stage.LAPSED ? 0 : gift.choice().doubled();
    }

    private List<Kept> kept(JdbcClient db) {
        return db.sql("""
                        with mine as (
                          select * from campaign.pledge where campaign_id = :campaign and id <> all(:before)
                        ), steps as (
                          select payment_id, max(times) as most
                            from (select payment_id, state, count(*) as times from payment.booking group by 1, 2) b
                           group by payment_id
                        ), letters as (
                          select split_part(button_url, '/my/supports/', 2) as id, count(*) as told
                            from conversation.letter where kind = 'campaign.pay' group by 1
                        ), additions as (
                          select pledge_id, sum(cents) as cents
                            from campaign.addition where pot_id = :pot and state <> 'FREE' group by 1
                        )
                        select m.id, m.cents, m.state, p.state as payment, s.most, l.told, a.cents as added,
                               (select count(*) from campaign.voucher v
                                 where v.pledge_id = m.id and v.cents = m.cents and not v.blocked) as vouchers,
                               (select sum(v.redeemed_cents) from campaign.voucher v where v.pledge_id = m.id) as redeemed
                          from mine m
                          left join payment.payment p on p.id = m.id and p.cents = m.cents and p.cause_id = m.campaign_id
                          left join steps s on s.payment_id = m.id
                          left join letters l on l.id = m.id::text
                          left join additions a on a.pledge_id = m.id
                        """)
                .param("campaign", salon.campaign())
                .param("before", before)
                .param("pot", salon.pot())
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getLong("cents"),
                        row.getString("state"),
                        String.valueOf(row.getString("payment")),
                        row.getInt("most"),
                        row.getInt("told"),
                        row.getInt("vouchers"),
                        row.getLong("redeemed"),
                        row.getLong("added")))
                .list();
    }

    private List<String> purposes(JdbcClient db) {
        return db.sql("""
                        select l.purpose from payment.bank_line l join payment.payee p on p.id = l.payee_id
                         where p.iban = :iban and l.payer = :payer
                        """)
                .param("iban", salon.iban())
                .param("payer", Bookkeeper.PAYER)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<Redeemed> redeemed(JdbcClient db) {
        return db.sql("""
                        select r.id, v.pledge_id, r.cents
                          from campaign.redemption r
                          join campaign.voucher v on v.id = r.voucher_id
                         where v.pledge_id <> all(:before)
                        """)
                .param("before", before)
                .query((row, _) ->
                        new Redeemed(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)))
                .list();
    }

    private Map<String, Long> balances(JdbcClient db) {
        return db
                .sql("select kind, balance from payment.account where cause_id = :campaign")
                .param("campaign", salon.campaign())
                .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Long> expectedBalances() {
        var expected = new HashMap<>(balances);
        for (var gift : salon.gifts())
            if (gift.stage() != Gift.Stage.LAPSED) {
                expected.merge(gift.stage().name(), gift.cents(), Long::sum);
                expected.merge("SUPPORT", -gift.cents(), Long::sum);
            }
        return expected;
    }

    /// Those that say that money is there.
    private Map<String, Long> letters(JdbcClient db) {
        return KINDS.stream()
                .collect(toMap(
                        kind -> kind,
                        kind -> db.sql("select count(*) from conversation.letter where kind = :kind")
                                .param("kind", kind)
                                .query(Long.class)
                                .single()));
    }

    private Map<String, Long> expectedLetters() {
        var expected = new HashMap<>(letters);
        for (var gift : salon.gifts())
            if (gift.arrived())
                expected.merge(gift.earnsVoucher() ? "campaign.voucher" : "campaign.arrived", 1L, Long::sum);
        return expected;
    }

    private long left(JdbcClient db) {
        return db.sql("select cents - taken_cents from campaign.pot where id = :pot")
                .param("pot", salon.pot())
                .query(Long.class)
                .single();
    }
}
