package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.ExampleCards;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.standin.TestStandIn;

/// Paid by card and given back: what becomes of vouchers, letters and the ledger.
@KumpelTest
class CardsTest {

    private static final Money TWENTY = ExampleCampaigns.TWENTY;

    private final ExampleCampaigns examples;
    private final ExampleCards cards;
    private final TestStandIn standIn;
    private final Repayments repayments;
    private final Pledges pledges;
    private final PledgeStore store;
    private final VoucherStore voucherStore;
    private final Vouchers vouchers;
    private final Payments payments;
    private final Accounts accounts;
    private final PostBox postBox;

    CardsTest(
            ExampleCampaigns examples,
            ExampleCards cards,
            TestStandIn standIn,
            Repayments repayments,
            Pledges pledges,
            PledgeStore store,
            VoucherStore voucherStore,
            Vouchers vouchers,
            Payments payments,
            Accounts accounts,
            PostBox postBox) {
        this.examples = examples;
        this.cards = cards;
        this.standIn = standIn;
        this.repayments = repayments;
        this.pledges = pledges;
        this.store = store;
        this.voucherStore = voucherStore;
        this.vouchers = vouchers;
        this.payments = payments;
        this.accounts = accounts;
        this.postBox = postBox;
    }

    /// A haircut of twenty euros, paid by card.
    private record Paid(Barber barber, String account, Pledge pledge) {}

    private Paid paid() {
        var barber = examples.barber(Release.CONFIRMED);
        var account = cards.connected(barber.organisation().id());
        var pledge = examples.supports(barber);
        cards.paid(pledge.id());
        return new Paid(barber, account, pledge);
    }

    @Test
    void aCardConfirmsAtOnceAndTheVoucherComes() {
        var paid = paid();
        assertThat(state(paid)).isEqualTo(PaymentState.CONFIRMED);
        assertThat(standing(paid)).isEqualTo(new Standing(Money.ZERO, Money.ZERO, TWENTY));
        assertThat(voucher(paid).blocked()).isFalse();
        assertThat(letters(paid)).first().isEqualTo("campaign.voucher");
    }

    @Test
    void whoComesBackToThePageGetsTheSameOneAndPaysOnce() {
        var barber = examples.barber();
        var account = cards.connected(barber.organisation().id());
        var pledge = examples.supports(barber);
        var page = cards.page(pledge.id());
        assertThat(cards.page(pledge.id())).isEqualTo(page);
        assertThat(standIn.press(page, "decline")).isEmpty();
        assertThat(cards.page(pledge.id())).isEqualTo(page);
        standIn.press(page, "pay");
        standIn.press(page, "pay");
        cards.later();
        cards.hearsAll(account);
        assertThat(payments.standing(barber.campaign().id().cause()).total()).isEqualTo(TWENTY);
    }

    @Test
    void allGivenBackTakesTheVoucherWithIt() {
        var paid = paid();
        var key = UUID.randomUUID();
        assertThat(repay(paid, TWENTY, key)).isEqualTo(new Repayment.Repaid(TWENTY));
        assertThat(repay(paid, TWENTY, key)).as("a double click").isEqualTo(new Repayment.Repaid(TWENTY));
        assertThat(repay(paid, Money.euros(1), UUID.randomUUID())).isEqualTo(new Repayment.TooMuch(Money.ZERO));

        assertThat(state(paid)).isEqualTo(PaymentState.RETURNED);
        assertThat(standing(paid)).isEqualTo(Standing.NOTHING);
        assertThat(voucher(paid).blocked()).isTrue();
        assertThat(standIn.all("refund", paid.account())).hasSize(1);
        assertThat(letters(paid)).first().isEqualTo("campaign.refunded");
        assertThat(cards.faults()).isZero();
    }

    @Test
    void aPartGivenBackLeavesAVoucherOverTheRest() {
        var paid = paid();
        assertThat(repay(paid, Money.euros(5), UUID.randomUUID())).isInstanceOf(Repayment.Repaid.class);
        assertThat(voucher(paid).worth()).isEqualTo(Money.euros(15));
        assertThat(voucher(paid).blocked()).isFalse();
        assertThat(state(paid)).isEqualTo(PaymentState.CONFIRMED);
        assertThat(repay(paid, Money.euros(16), UUID.randomUUID())).isEqualTo(new Repayment.TooMuch(Money.euros(15)));
    }

    @Test
    void whatIsRedeemedIsNotGivenBack() {
        var paid = paid();
        redeem(paid, Money.euros(8));
        assertThat(repay(paid, Money.euros(12), UUID.randomUUID())).isEqualTo(new Repayment.Redeemed(Money.euros(8)));
        assertThat(standing(paid).confirmed()).isEqualTo(TWENTY);
        assertThat(standIn.all("refund", paid.account())).isEmpty();
    }

    @Test
    void whateverManyAskAtOnceNoMoreGoesBackThanCame() throws Exception {
        var paid = paid();
        Callable<Repayment> asking = () -> repay(paid, Money.euros(12), UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(_ -> asking).toList());
            assertThat(outcomes.stream().map(one -> one.resultNow()))
                    .containsOnlyOnce(new Repayment.Repaid(Money.euros(12)));
        }
        assertThat(standIn.all("refund", paid.account())).hasSize(1);
        assertThat(standing(paid).confirmed()).isEqualTo(Money.euros(8));
        assertThat(cards.faults()).isZero();
    }

    @Test
    void aTillAndARefundAtOnceDoNotBothWin() throws Exception {
        for (int i = 0; i < 5; i++) {
            var paid = paid();
            Callable<Boolean> till = () -> redeem(paid, TWENTY) instanceof Redemption.Redeemed;
            Callable<Boolean> desk = () -> repay(paid, TWENTY, UUID.randomUUID()) instanceof Repayment.Repaid;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var both = threads.invokeAll(List.of(till, desk));
                assertThat(both.get(0).get()).isNotEqualTo(both.get(1).get());
            }
        }
    }

    @Test
    void aRefundThatTheProviderDoesNotHearGoesOnByItself() {
        var paid = paid();
        standIn.away(() -> assertThat(repay(paid, TWENTY, UUID.randomUUID())).isInstanceOf(Repayment.UnderWay.class));
        assertThat(voucher(paid).blocked()).as("held").isTrue();
        assertThat(redeem(paid, TWENTY)).isInstanceOf(Redemption.Blocked.class);
        cards.later();
        assertThat(state(paid)).isEqualTo(PaymentState.RETURNED);
        assertThat(standIn.all("refund", paid.account())).hasSize(1);
    }

    @Test
    void aDisputeHoldsTheVoucherAndTheTeamIsTold() {
        var paid = paid();
        var intent = cards.intent(paid.pledge().id());
        standIn.dispute(intent, paid.account());
        cards.hearsAll(paid.account());
        assertThat(voucher(paid).blocked()).isTrue();
        assertThat(standing(paid).confirmed()).isEqualTo(Money.ZERO);
        assertThat(lettersOf(paid.barber().owner())).first().isEqualTo("campaign.card-disputed");

        standIn.decide(intent, paid.account(), true);
        cards.hearsAll(paid.account());
        assertThat(voucher(paid).blocked()).isFalse();
        assertThat(standing(paid).confirmed()).isEqualTo(TWENTY);
        assertThat(lettersOf(paid.barber().owner())).first().isEqualTo("campaign.card-dispute-won");
    }

    @Test
    void aLostDisputeLeavesNothing() {
        var paid = paid();
        var intent = cards.intent(paid.pledge().id());
        standIn.dispute(intent, paid.account());
        standIn.decide(intent, paid.account(), false);
        cards.hearsAll(paid.account());
        assertThat(state(paid)).isEqualTo(PaymentState.RETURNED);
        assertThat(voucher(paid).blocked()).isTrue();
    }

    @Test
    void whoWithdrewAndPaidAfterAllHasGivenAfterAll() {
        var barber = examples.barber();
        cards.connected(barber.organisation().id());
        var pledge = examples.supports(barber);
        cards.pays(pledge.id());
        pledges.withdraw(pledge);
        cards.later();
        assertThat(store.with(pledge.id()).orElseThrow().state()).isEqualTo(PaymentState.CONFIRMED);
    }

    private Repayment repay(Paid paid, Money amount, UUID key) {
        return repayments.repay(paid.pledge(), amount, key, paid.barber().owner());
    }

    private Redemption redeem(Paid paid, Money amount) {
        return vouchers.redeem(
                voucher(paid).id(), amount, UUID.randomUUID(), paid.barber().owner());
    }

    private PaymentState state(Paid paid) {
        return store.with(paid.pledge().id()).orElseThrow().state();
    }

    private Standing standing(Paid paid) {
        return payments.standing(paid.barber().campaign().id().cause());
    }

    private Voucher voucher(Paid paid) {
        return voucherStore.of(List.of(paid.pledge().id())).getFirst();
    }

    /// Kinds, newest first.
    private List<String> letters(Paid paid) {
        return lettersOf(paid.pledge().person().orElseThrow());
    }

    private List<String> lettersOf(PersonId person) {
        return postBox.of(accounts.addressOf(person).orElseThrow().value()).stream()
                .map(PostBox.Received::kind)
                .toList();
    }
}
