package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.Money;

/// Promise 4: a voucher is redeemed at most for its value, however many tills ask at once.
@KumpelTest
class TillsTest {

    private final ExampleCampaigns examples;
    private final Pledges pledges;
    private final Vouchers vouchers;
    private final VoucherStore store;
    private final JdbcClient db;
    private final MovableClock clock;

    TillsTest(
            ExampleCampaigns examples,
            Pledges pledges,
            Vouchers vouchers,
            VoucherStore store,
            JdbcClient db,
            MovableClock clock) {
        this.examples = examples;
        this.pledges = pledges;
        this.vouchers = vouchers;
        this.store = store;
        this.db = db;
        this.clock = clock;
    }

    @Test
    void sixtyFourTillsAtOnceRedeemNoMoreThanThereIs() throws Exception {
        var barber = examples.barber();
        var voucher = voucher(barber);
        var outcomes = at(64, () -> vouchers.redeem(voucher.id(), Money.euros(3), UUID.randomUUID(), barber.owner()));

        assertThat(outcomes.stream().filter(Redemption.Redeemed.class::isInstance))
                .hasSize(6);
        assertThat(now(voucher).left()).isEqualTo(Money.euros(2));
        assertThat(store.receipts(voucher.id())).hasSize(6);
    }

    @Test
    void onePressRedeemsOnceHoweverOftenItIsSent() throws Exception {
        var barber = examples.barber();
        var voucher = voucher(barber);
        var key = UUID.randomUUID();
        var outcomes = at(16, () -> vouchers.redeem(voucher.id(), Money.euros(7), key, barber.owner()));

        assertThat(outcomes).allMatch(Redemption.Redeemed.class::isInstance);
        assertThat(now(voucher).left()).isEqualTo(Money.euros(13));
    }

    @Test
    void theSamePressForAnotherAmountRedeemsNothing() {
        var barber = examples.barber();
        var voucher = voucher(barber);
        var key = UUID.randomUUID();
        vouchers.redeem(voucher.id(), Money.euros(7), key, barber.owner());
        assertThat(vouchers.redeem(voucher.id(), Money.euros(8), key, barber.owner()))
                .isInstanceOf(Redemption.NotEnoughLeft.class);
        assertThat(now(voucher).left()).isEqualTo(Money.euros(13));
    }

    @Test
    void redeemingAndUndoingAtOnceNeverLosesCount() throws Exception {
        var barber = examples.barber();
        var voucher = voucher(barber);
        at(32, () -> {
            var outcome = vouchers.redeem(voucher.id(), Money.euros(5), UUID.randomUUID(), barber.owner());
            if (outcome instanceof Redemption.Redeemed(var receipt, var _))
                vouchers.undo(voucher.id(), receipt.id(), barber.owner());
            return outcome;
        });
        assertThat(now(voucher).left()).isEqualTo(Money.euros(20));
        assertThat(store.receipts(voucher.id())).isNotEmpty().allMatch(Receipt::undone);
    }

    @Test
    void aSlipIsUndoneForAQuarterOfAnHour() {
        var barber = examples.barber();
        var voucher = voucher(barber);
        var first = press(voucher, barber, 5);
        assertThat(vouchers.undo(voucher.id(), first, barber.owner())).isEqualTo(Undoing.UNDONE);
        assertThat(vouchers.undo(voucher.id(), first, barber.owner())).isEqualTo(Undoing.UNDONE);
        assertThat(now(voucher).left()).isEqualTo(Money.euros(20));

        var second = press(voucher, barber, 5);
        clock.forward(Duration.ofMinutes(16));
        assertThat(vouchers.undo(voucher.id(), second, barber.owner())).isEqualTo(Undoing.TOO_LATE);
        assertThat(now(voucher).left()).isEqualTo(Money.euros(15));
        assertThat(vouchers.undo(voucher(barber).id(), second, barber.owner())).isEqualTo(Undoing.UNKNOWN);
    }

    @Test
    void whatIsMoreThanLeftOrNothingIsNotRedeemed() {
        var barber = examples.barber();
        var voucher = voucher(barber);
        for (var amount : List.of(Money.euros(21), Money.ZERO, Money.euros(-5)))
            assertThat(vouchers.redeem(voucher.id(), amount, UUID.randomUUID(), barber.owner()))
                    .isEqualTo(new Redemption.NotEnoughLeft(Money.euros(20)));
    }

    @Test
    void itIsTakenUntilTheLastDayOfTheThirdYearAndNotLonger() {
        var barber = examples.barber();
        var voucher = voucher(barber);
        var year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        assertThat(voucher.expires()).isEqualTo(LocalDate.of(year + 3, 12, 31));

        clock.moveTo(LocalDate.of(year + 3, 12, 31).atTime(20, 0).toInstant(ZoneOffset.UTC));
        press(voucher, barber, 5);
        clock.moveTo(LocalDate.of(year + 4, 1, 1).atTime(1, 0).toInstant(ZoneOffset.UTC));
        assertThat(vouchers.redeem(voucher.id(), Money.euros(5), UUID.randomUUID(), barber.owner()))
                .isEqualTo(new Redemption.Expired(voucher.expires()));
    }

    @Test
    void theDatabaseRefusesWhatTheRulesForgot() {
        var barber = examples.barber();
        var voucher = voucher(barber);
        assertThatThrownBy(() -> db.sql("update campaign.voucher set redeemed_cents = 500 where id = ?")
                        .params(voucher.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("update campaign.voucher set redeemed_cents = 2001 where id = ?")
                        .params(voucher.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoReadsOnlyTheDatabaseFindsNoCode() {
        var voucher = voucher(examples.barber());
        var code = vouchers.code(voucher).value();
        assertThat(db.sql("select count(*) from campaign.voucher v where v::text ilike '%' || ? || '%'")
                        .params(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(vouchers.with(VoucherCode.parse(code).orElseThrow(), voucher.organisation(), voucher.portal()))
                .isPresent();
    }

    private <T> List<T> at(int many, Callable<T> deed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, many).mapToObj(_ -> deed).toList();
            return threads.invokeAll(tries).stream().map(one -> one.resultNow()).toList();
        }
    }

    private UUID press(Voucher voucher, Barber barber, long euros) {
        var key = UUID.randomUUID();
        assertThat(vouchers.redeem(voucher.id(), Money.euros(euros), key, barber.owner()))
                .isInstanceOf(Redemption.Redeemed.class);
        return key;
    }

    private Voucher voucher(Barber barber) {
        var pledge = examples.supports(barber);
        pledges.arrived(pledge, barber.owner());
        return store.of(List.of(pledge.id())).getFirst();
    }

    private Voucher now(Voucher voucher) {
        return store.of(List.of(voucher.pledge())).getFirst();
    }
}
