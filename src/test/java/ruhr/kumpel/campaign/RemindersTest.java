package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Queue;
import ruhr.kumpel.payment.Standing;

/// A promise that nothing comes for is reminded of once and then given up; money that comes later counts all the same.
@KumpelTest
class RemindersTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final ExampleCampaigns examples;
    private final ReminderRounds rounds;
    private final Reminders reminders;
    private final Pledges pledges;
    private final PledgeStore store;
    private final StandingStore standing;
    private final Payments payments;
    private final BankFiles files;
    private final Queue queue;
    private final Accounts accounts;
    private final PostBox postBox;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    RemindersTest(
            ExampleCampaigns examples,
            ReminderRounds rounds,
            Reminders reminders,
            Pledges pledges,
            PledgeStore store,
            StandingStore standing,
            Payments payments,
            BankFiles files,
            Queue queue,
            Accounts accounts,
            PostBox postBox,
            JdbcClient db,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.examples = examples;
        this.rounds = rounds;
        this.reminders = reminders;
        this.pledges = pledges;
        this.store = store;
        this.standing = standing;
        this.payments = payments;
        this.files = files;
        this.queue = queue;
        this.accounts = accounts;
        this.postBox = postBox;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void anOpenPromiseIsRemindedOfOnceAndLapsesAFortnightLater() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        after(Duration.ofDays(6));
        assertThat(kinds(pledge)).containsExactly("campaign.pay");

        after(Duration.ofDays(1));
        after(Duration.ofDays(13));
        assertThat(kinds(pledge)).containsExactly("campaign.remind", "campaign.pay");
        assertThat(state(pledge)).isEqualTo(PaymentState.PROMISED);

        after(Duration.ofDays(1));
        after(WEEK);
        assertThat(kinds(pledge)).containsExactly("campaign.lapsed", "campaign.remind", "campaign.pay");
        assertThat(state(pledge)).isEqualTo(PaymentState.LAPSED);
        assertThat(payments.standing(barber.campaign().id().cause())).isEqualTo(Standing.NOTHING);
    }

    @Test
    void theReminderHasAllThatATransferNeeds() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        after(WEEK);
        var letter = letters(pledge).getFirst();
        assertThat(letter.text())
                .contains(
                        "Salon Yılmaz",
                        barber.payee().iban().grouped(),
                        payments.with(pledge.id()).orElseThrow().reference().grouped(),
                        "20");
        assertThat(letter.button().orElseThrow()).endsWith("/de/my/supports/" + pledge.id());
    }

    @Test
    void whoHasPaidOrChangedHerMindIsLeftInPeace() {
        var barber = examples.barber();
        var paid = examples.supports(barber);
        var withdrawn = examples.supports(barber);
        pledges.arrived(paid, barber.owner());
        pledges.withdraw(withdrawn);
        after(WEEK);
        assertThat(kinds(paid)).doesNotContain("campaign.remind");
        assertThat(kinds(withdrawn)).doesNotContain("campaign.remind");
    }

    @Test
    void moneyThatComesAfterItLapsedIsConfirmedAllTheSame() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        after(WEEK);
        after(WEEK.multipliedBy(2));
        assertThat(state(pledge)).isEqualTo(PaymentState.LAPSED);

        transfer(barber, pledge);
        assertThat(state(pledge)).isEqualTo(PaymentState.CONFIRMED);
        assertThat(payments.standing(barber.campaign().id().cause()).confirmed())
                .isEqualTo(Money.euros(20));
        assertThat(kinds(pledge).getFirst()).isEqualTo("campaign.voucher");
    }

    @Test
    void nobodyIsAskedForMoneyForWhatModerationHasHidden() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        standing.hide(barber.campaign().id(), clock.instant());
        after(WEEK.multipliedBy(5));
        assertThat(kinds(pledge)).containsExactly("campaign.pay");

        standing.restore(barber.campaign().id());
        after(Duration.ZERO);
        assertThat(kinds(pledge)).containsExactly("campaign.remind", "campaign.pay");
    }

    @Test
    void whatIsPromisedOnceMoreIsRemindedOfOnceMore() {
        var barber = examples.barber();
        var pledge = examples.supports(barber);
        after(WEEK);
        transfer(barber, pledge);
        after(WEEK.multipliedBy(3));
        var line = queue.settled(barber.payee(), 1).getFirst().line();
        assertThat(queue.undo(barber.payee(), line.id(), barber.owner())).isTrue();

        after(Duration.ZERO);
        assertThat(state(pledge)).isEqualTo(PaymentState.PROMISED);
        assertThat(kinds(pledge).getFirst()).isEqualTo("campaign.remind");
        after(WEEK.multipliedBy(2));
        assertThat(state(pledge)).isEqualTo(PaymentState.LAPSED);
    }

    @Test
    void manyNodesAtOnceSendOneLetterForEachStep() throws Exception {
        var pledge = examples.supports(examples.barber());
        clock.forward(WEEK);
        at(16, pledge);
        assertThat(kinds(pledge)).containsExactly("campaign.remind", "campaign.pay");
        clock.forward(WEEK.multipliedBy(2));
        at(16, pledge);
        assertThat(kinds(pledge)).containsExactly("campaign.lapsed", "campaign.remind", "campaign.pay");
    }

    @Test
    void aStepThatWasCutOffIsDoneAgainAndOnlyOnce() {
        var pledge = examples.supports(examples.barber());
        clock.forward(WEEK);
        transaction.executeWithoutResult(cut -> {
            reminders.step(pledge.id());
            cut.setRollbackOnly();
        });
        assertThat(kinds(pledge)).containsExactly("campaign.pay");
        after(Duration.ZERO);
        after(Duration.ZERO);
        assertThat(kinds(pledge)).containsExactly("campaign.remind", "campaign.pay");
    }

    @Test
    void oneThatFailsKeepsNobodyWaiting() {
        var barber = examples.barber();
        var broken = examples.supports(barber);
        var sound =
                IntStream.range(0, 5).mapToObj(_ -> examples.supports(barber)).toList();
        var lost = UUID.randomUUID();
        db.sql("""
                insert into campaign.pledge
                select :lost, campaign_id, cents, reward_id, person_id, shown, shown_as, message, language, state,
                       made_at - interval '1 hour'
                  from campaign.pledge where id = :broken
                """).param("lost", lost).param("broken", broken.id()).update();
        try {
            clock.forward(WEEK);
            rounds.round(2);
            assertThat(sound).allSatisfy(one -> assertThat(kinds(one)).contains("campaign.remind"));
        } finally {
            db.sql("delete from campaign.pledge where id = :lost")
                    .param("lost", lost)
                    .update();
        }
    }

    private void after(Duration time) {
        clock.forward(time);
        rounds.round();
    }

    private void at(int many, Pledge pledge) throws Exception {
        Callable<Boolean> node = () -> {
            reminders.step(pledge.id());
            return true;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(_ -> node).toList());
            assertThat(all).allMatch(one -> one.resultNow());
        }
    }

    private void transfer(Barber barber, Pledge pledge) {
        var reference = payments.with(pledge.id()).orElseThrow().reference();
        var statement = new ExampleStatement(barber.payee().iban().value())
                .came(Money.euros(20), "Petra Sonnenschein", reference.grouped());
        files.take(barber.payee(), statement.file(), barber.owner());
    }

    private PaymentState state(Pledge pledge) {
        return store.with(pledge.id()).orElseThrow().state();
    }

    private List<String> kinds(Pledge pledge) {
        return letters(pledge).stream().map(PostBox.Received::kind).toList();
    }

    /// About the money, newest first.
    private List<PostBox.Received> letters(Pledge pledge) {
        var person = pledge.person().orElseThrow();
        return postBox.of(accounts.addressOf(person).orElseThrow().value()).stream()
                .filter(letter -> !letter.kind().equals("campaign.order"))
                .toList();
    }
}
