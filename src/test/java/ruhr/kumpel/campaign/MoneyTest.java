package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Queue;
import ruhr.kumpel.payment.Standing;

/// Pledges, vouchers and letters say what the ledger says.
@KumpelTest
class MoneyTest {

    private final ExampleCampaigns examples;
    private final Pledges pledges;
    private final PledgeStore store;
    private final VoucherStore vouchers;
    private final Campaigns campaigns;
    private final Payments payments;
    private final BankFiles files;
    private final Queue queue;
    private final Accounts accounts;
    private final PostBox postBox;

    MoneyTest(
            ExampleCampaigns examples,
            Pledges pledges,
            PledgeStore store,
            VoucherStore vouchers,
            Campaigns campaigns,
            Payments payments,
            BankFiles files,
            Queue queue,
            Accounts accounts,
            PostBox postBox) {
        this.examples = examples;
        this.pledges = pledges;
        this.store = store;
        this.vouchers = vouchers;
        this.campaigns = campaigns;
        this.payments = payments;
        this.files = files;
        this.queue = queue;
        this.accounts = accounts;
        this.postBox = postBox;
    }

    @Test
    void aDoubleClickMakesOnePromiseAndEachLetterOnce() throws Exception {
        var barber = examples.barber();
        var key = UUID.randomUUID();
        var person = examples.somebody();
        Callable<Pledging> click = () -> pledges.place(key, examples.haircut(barber), person, LanguageTag.GERMAN);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> click).toList());
            assertThat(outcomes).allMatch(one -> one.resultNow() instanceof Pledging.Pledged);
        }
        assertThat(standing(barber)).isEqualTo(new Standing(Money.euros(20), Money.ZERO, Money.ZERO));
        assertThat(letters(key))
                .extracting(PostBox.Received::kind)
                .containsExactlyInAnyOrder("campaign.order", "campaign.pay");
    }

    @Test
    void anotherPersonsKeyIsNoPromise() {
        var barber = examples.barber();
        var first = examples.supports(barber);
        assertThat(pledges.place(first.id(), examples.haircut(barber), examples.somebody(), LanguageTag.GERMAN))
                .isInstanceOf(Pledging.NotOpen.class);
    }

    @Test
    void theBusinesssWordLetsTheVoucherOutOnceAndTakingItBackBlocksIt() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        pledges.arrived(pledge, barber.owner());
        pledges.arrived(pledge, barber.owner());

        assertThat(state(pledge)).isEqualTo(PaymentState.RECEIVED);
        assertThat(voucher(pledge).orElseThrow().worth()).isEqualTo(Money.euros(20));
        assertThat(letters(pledge.id())).first().asString().contains("campaign.voucher");
        assertThat(letters(pledge.id())).hasSize(3);

        assertThat(pledges.takeBack(pledge, barber.owner())).isTrue();
        assertThat(voucher(pledge).orElseThrow().blocked()).isTrue();
        assertThat(standing(barber)).isEqualTo(new Standing(Money.euros(20), Money.ZERO, Money.ZERO));

        pledges.arrived(pledge, barber.owner());
        assertThat(voucher(pledge).orElseThrow().blocked()).isFalse();
        assertThat(standing(barber)).isEqualTo(new Standing(Money.ZERO, Money.euros(20), Money.ZERO));
    }

    @Test
    void aBusinessThatTrustsOnlyItsBankWaitsForIt() {
        var barber = examples.barber(Release.CONFIRMED);
        var pledge = examples.supports(barber);
        pledges.arrived(pledge, barber.owner());
        assertThat(voucher(pledge)).isEmpty();
        assertThat(letters(pledge.id())).first().asString().contains("campaign.arrived");

        transfer(barber, pledge, Money.euros(20));
        assertThat(state(pledge)).isEqualTo(PaymentState.CONFIRMED);
        assertThat(voucher(pledge)).isPresent();
        assertThat(letters(pledge.id())).first().asString().contains("campaign.voucher");
    }

    @Test
    void theBankFileConfirmsAndTheSameFileTwiceChangesNothing() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        transfer(barber, pledge, Money.euros(20));
        transfer(barber, pledge, Money.euros(20));

        assertThat(standing(barber)).isEqualTo(new Standing(Money.ZERO, Money.ZERO, Money.euros(20)));
        assertThat(voucher(pledge)).isPresent();
        assertThat(letters(pledge.id())).hasSize(3);
    }

    @Test
    void lessThanPromisedIsAVoucherOverWhatCame() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        transfer(barber, pledge, Money.euros(12));
        assertThat(voucher(pledge)).isEmpty();

        var line = queue.open(barber.payee()).getFirst().line();
        var reference = payments.with(pledge.id()).orElseThrow().reference();
        queue.assign(barber.payee(), line.id(), List.of(reference), barber.owner());
        assertThat(voucher(pledge).orElseThrow().worth()).isEqualTo(Money.euros(12));

        queue.undo(barber.payee(), line.id(), barber.owner());
        assertThat(voucher(pledge).orElseThrow().blocked()).isTrue();
        assertThat(state(pledge)).isEqualTo(PaymentState.PROMISED);
    }

    @Test
    void whoeverChangesHerMindOwesNothing() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        assertThat(pledges.withdraw(pledge)).isTrue();
        assertThat(state(pledge)).isEqualTo(PaymentState.LAPSED);
        assertThat(standing(barber)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void aPausedOrEndedCampaignTakesNothing() {
        var barber = examples.barber();
        var id = barber.campaign().id();
        campaigns.pause(id);
        assertThat(place(barber)).isInstanceOf(Pledging.NotOpen.class);
        campaigns.resume(id);
        assertThat(place(barber)).isInstanceOf(Pledging.Pledged.class);
        campaigns.end(id);
        assertThat(place(barber)).isInstanceOf(Pledging.NotOpen.class);
        assertThat(campaigns.thank(id, LanguageTag.GERMAN, "Danke")).isTrue();
        assertThat(campaigns.thank(id, LanguageTag.GERMAN, "Danke noch einmal")).isFalse();
    }

    private Pledging place(Barber barber) {
        return pledges.place(UUID.randomUUID(), examples.haircut(barber), examples.somebody(), LanguageTag.GERMAN);
    }

    private void transfer(Barber barber, Pledge pledge, Money amount) {
        var reference = payments.with(pledge.id()).orElseThrow().reference();
        var statement = new ExampleStatement(barber.payee().iban().value())
                .came(amount, "Petra Sonnenschein", reference.grouped());
        files.take(barber.payee(), statement.file(), barber.owner());
    }

    private Standing standing(Barber barber) {
        return payments.standing(barber.campaign().id().cause());
    }

    private PaymentState state(Pledge pledge) {
        return store.with(pledge.id()).orElseThrow().state();
    }

    private Optional<Voucher> voucher(Pledge pledge) {
        return vouchers.of(List.of(pledge.id())).stream().findFirst();
    }

    /// Newest first.
    private List<PostBox.Received> letters(UUID pledge) {
        var person = store.with(pledge).orElseThrow().person().orElseThrow();
        return postBox.of(accounts.addressOf(person).orElseThrow().value());
    }
}
