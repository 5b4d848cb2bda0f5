package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;

/// Withdrawing from what was bought: dated, acknowledged, and nothing of it is redeemed any more.
@KumpelTest
class PurchasesTest {

    private final ExampleCampaigns examples;
    private final ExampleSales sales;
    private final Pledges pledges;
    private final Purchases purchases;
    private final PurchaseStore store;
    private final Vouchers vouchers;
    private final Payments payments;
    private final VoucherSeal seal;
    private final MovableClock clock;

    PurchasesTest(
            ExampleCampaigns examples,
            ExampleSales sales,
            Pledges pledges,
            Purchases purchases,
            PurchaseStore store,
            Vouchers vouchers,
            Payments payments,
            VoucherSeal seal,
            MovableClock clock) {
        this.examples = examples;
        this.sales = sales;
        this.pledges = pledges;
        this.purchases = purchases;
        this.store = store;
        this.vouchers = vouchers;
        this.payments = payments;
        this.seal = seal;
        this.clock = clock;
    }

    @Test
    void theOrdersLetterHoldsSellerTermsInstructionAndTheLink() {
        var barber = examples.barber();
        var pledge = sales.bought(barber);
        var order = sales.letters(pledge).stream()
                .filter(one -> one.kind().equals("campaign.order"))
                .findFirst()
                .orElseThrow();
        assertThat(order.text())
                .contains(
                        "Ayşe Yılmaz",
                        "44145 Dortmund",
                        "binnen vierzehn Tagen",
                        "/purchases/" + seal.purchase(pledge.id()).value());
    }

    @Test
    void supportWithoutReturnIsNoPurchase() {
        var barber = examples.barber();
        var gift = examples.gives(barber, Money.euros(20));
        assertThat(store.of(List.of(gift.id()))).isEmpty();
        assertThat(sales.kinds(gift)).containsExactly("campaign.pay");
    }

    @Test
    void whoHasNotPaidOwesNothingAnyMore() {
        var barber = examples.barber();
        var pledge = sales.bought(barber);
        assertThat(purchases.withdraw(purchase(pledge), "Petra")).isInstanceOf(Withdrawing.Withdrawn.class);
        assertThat(sales.now(pledge.id()).state()).isEqualTo(PaymentState.LAPSED);
        assertThat(sales.kinds(pledge)).first().isEqualTo("campaign.withdrawn");
        assertThat(sales.teamLetters(barber)).noneMatch(one -> one.kind().equals("campaign.team-withdrawn"));
    }

    @Test
    void whatIsLeftIsBlockedAcknowledgedAndGivenBack() {
        var barber = examples.barber();
        var pledge = sales.bought(barber);
        sales.paid(barber, pledge);
        var voucher = sales.voucher(pledge).orElseThrow();
        vouchers.redeem(voucher.id(), Money.euros(5), UUID.randomUUID(), barber.owner());

        var first = purchases.withdraw(purchase(pledge), "Petra Sonnenschein");
        assertThat(purchases.withdraw(purchase(pledge), "Noch einmal")).isEqualTo(first);
        assertThat(vouchers.redeem(voucher.id(), Money.euros(1), UUID.randomUUID(), barber.owner()))
                .isInstanceOf(Redemption.Blocked.class);
        assertThat(sales.letters(pledge).getFirst().text()).contains("Petra Sonnenschein", "15,00", "14 Tagen");
        assertThat(sales.kinds(pledge).stream().filter("campaign.withdrawn"::equals))
                .hasSize(1);
        assertThat(sales.teamLetters(barber)).anyMatch(one -> one.text().contains("15,00"));

        assertThat(purchases.settle(pledge, barber.owner())).isTrue();
        assertThat(purchases.settle(pledge, barber.owner())).isFalse();
        assertThat(payments.confirmed(List.of(pledge.id()))).containsEntry(pledge.id(), Money.euros(5));
        assertThat(sales.kinds(pledge)).first().isEqualTo("campaign.settled");
    }

    @Test
    void moneyThatComesAfterwardsLetsNothingOut() {
        var barber = examples.barber();
        var pledge = sales.bought(barber);
        purchases.withdraw(purchase(pledge), "Petra");
        sales.paid(barber, pledge);
        assertThat(sales.voucher(pledge)).isEmpty();
        assertThat(store.toDo(List.of(barber.campaign().id())))
                .containsEntry(barber.campaign().id(), new PurchaseStore.ToDo(1, 0));
        assertThat(purchases.settle(pledge, barber.owner())).isTrue();
        assertThat(sales.now(pledge.id()).state()).isEqualTo(PaymentState.RETURNED);
        assertThat(store.toDo(List.of(barber.campaign().id())))
                .containsEntry(barber.campaign().id(), new PurchaseStore.ToDo(0, 0));
    }

    @Test
    void theBusinesssWordAfterwardsUnblocksNothing() {
        var barber = examples.barber();
        var pledge = sales.bought(barber);
        pledges.arrived(pledge, barber.owner());
        purchases.withdraw(purchase(pledge), "Petra");
        sales.paid(barber, pledge);
        assertThat(sales.voucher(pledge).orElseThrow().blocked()).isTrue();
    }

    @Test
    void tillsAndAWithdrawalAtOnceNeverPayTwice() throws Exception {
        for (int round = 0; round < 4; round++) {
            var barber = examples.barber();
            var pledge = sales.bought(barber);
            sales.paid(barber, pledge);
            var voucher = sales.voucher(pledge).orElseThrow();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tills = IntStream.range(0, 8)
                        .mapToObj(_ -> threads.submit(
                                () -> vouchers.redeem(voucher.id(), Money.euros(3), UUID.randomUUID(), barber.owner())))
                        .toList();
                var withdrawal = threads.submit(() -> purchases.withdraw(purchase(pledge), "Petra"));
                for (var till : tills) till.get();
                withdrawal.get();
            }
            var redeemed = sales.voucher(pledge).orElseThrow().redeemed();
            assertThat(purchases.toGiveBack(purchase(pledge)).plus(redeemed)).isEqualTo(Money.euros(20));
        }
    }

    @Test
    void itIsPossibleForAFortnightAfterTheVoucherCame() {
        var barber = examples.barber();
        var unpaid = sales.bought(barber);
        var intime = sales.bought(barber);
        var late = sales.bought(barber);
        sales.paid(barber, intime);
        sales.paid(barber, late);
        clock.forward(Duration.ofDays(14));
        assertThat(purchases.withdraw(purchase(intime), "Petra")).isInstanceOf(Withdrawing.Withdrawn.class);
        clock.forward(Duration.ofDays(1));
        assertThat(purchases.withdraw(purchase(late), "Petra")).isInstanceOf(Withdrawing.TooLate.class);
        assertThat(purchases.withdraw(purchase(unpaid), "Petra")).isInstanceOf(Withdrawing.Withdrawn.class);
    }

    private Purchase purchase(Pledge pledge) {
        return store.of(List.of(pledge.id())).getFirst();
    }
}
