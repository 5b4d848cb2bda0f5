package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Queue;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.portal.Portal;

/// A partner's pot adds to gifts by its rules until it is empty: to the cent, however many give at once.
@KumpelTest
class PotsTest {

    private static final Money PLENTY = Money.euros(1_000_000);
    private static final PotRules DOUBLING = new PotRules(PotRules.DOUBLE, PLENTY, PLENTY, PLENTY);

    private final ExampleCampaigns examples;
    private final Pots pots;
    private final PotStore store;
    private final PotListStore lists;
    private final AdditionStore additions;
    private final Pledges pledges;
    private final PledgeStore pledgeStore;
    private final Payments payments;
    private final BankFiles files;
    private final Queue queue;
    private final JdbcClient db;
    private final MovableClock clock;
    private final Portal portal;
    private final Barber barber;
    private final Organisation bank;

    PotsTest(
            ExampleCampaigns examples,
            Pots pots,
            PotStore store,
            PotListStore lists,
            AdditionStore additions,
            Pledges pledges,
            PledgeStore pledgeStore,
            Payments payments,
            BankFiles files,
            Queue queue,
            JdbcClient db,
            MovableClock clock) {
        this.examples = examples;
        this.pots = pots;
        this.store = store;
        this.lists = lists;
        this.additions = additions;
        this.pledges = pledges;
        this.pledgeStore = pledgeStore;
        this.payments = payments;
        this.files = files;
        this.queue = queue;
        this.db = db;
        this.clock = clock;
        this.portal = examples.portal();
        this.barber = examples.barber(portal, Release.RECEIVED);
        this.bank = examples.salon(portal, examples.somebody());
    }

    @Test
    void aPromiseIsDoubledHeldThenDueThenListedAndConfirmedLikeAnyOther() {
        var pot = opened(Money.euros(100), DOUBLING);
        var pledge = examples.gives(barber, Money.euros(30));
        assertThat(addition(pledge).orElseThrow().amount()).isEqualTo(Money.euros(30));
        assertThat(addition(pledge).orElseThrow().stage()).isEqualTo(Addition.Stage.HELD);
        assertThat(left(pot)).isEqualTo(Money.euros(70));

        pledges.arrived(pledge, barber.owner());
        assertThat(addition(pledge).orElseThrow().stage())
                .as("a partner does not pay for the business's word")
                .isEqualTo(Addition.Stage.HELD);
        assertThat(pots.list(now(pot), barber.owner())).isEmpty();
        transfer(pledge, Money.euros(30));
        assertThat(addition(pledge).orElseThrow().stage()).isEqualTo(Addition.Stage.DUE);
        assertThat(waiting()).isEqualTo(Money.euros(30));

        var batch = pots.list(now(pot), barber.owner()).orElseThrow();
        assertThat(pots.list(now(pot), barber.owner())).as("pressed twice").isEmpty();
        var payment = pots.payments(batch).getFirst();
        assertThat(pots.payments(lists.with(batch.id()).orElseThrow())).containsExactly(payment);
        assertThat(payment.amount()).isEqualTo(Money.euros(30));
        assertThat(waiting()).as("from now on it is in the ledger").isEqualTo(Money.ZERO);
        assertThat(standing()).isEqualTo(new Standing(Money.euros(30), Money.ZERO, Money.euros(30)));

        transfer(payment, Money.euros(30));
        assertThat(standing()).isEqualTo(new Standing(Money.ZERO, Money.ZERO, Money.euros(60)));
        assertThat(left(pot)).isEqualTo(Money.euros(70));
    }

    @Test
    void oneTransferForEachCampaignWithAReferenceOfItsOwn() {
        var pot = opened(Money.euros(1000), DOUBLING);
        var other = examples.barber(portal, Release.RECEIVED);
        for (var one : List.of(barber, barber, other)) confirm(one, examples.gives(one, Money.euros(20)));
        var batch = pots.list(now(pot), barber.owner()).orElseThrow();
        assertThat(batch.transfers())
                .extracting(PotTransfer::amount)
                .containsExactlyInAnyOrder(Money.euros(40), Money.euros(20));
        assertThat(pots.payments(batch)).extracting(Payment::reference).doesNotHaveDuplicates();
        assertThat(batch.sum()).isEqualTo(Money.euros(60));
    }

    @Test
    void whatLapsesOrGoesBackIsFreeAgainAndTakenAnewWhenItComesAfterAll() {
        var pot = opened(Money.euros(100), DOUBLING);
        var pledge = examples.gives(barber, Money.euros(30));
        pledges.withdraw(pledge);
        assertThat(left(pot)).isEqualTo(Money.euros(100));
        assertThat(addition(pledge)).isEmpty();

        transfer(pledge, Money.euros(30));
        assertThat(left(pot)).isEqualTo(Money.euros(70));
        assertThat(addition(pledge).orElseThrow().stage()).isEqualTo(Addition.Stage.DUE);

        var line = queue.settled(barber.payee(), 1).getFirst().line();
        queue.undo(barber.payee(), line.id(), barber.owner());
        assertThat(left(pot)).isEqualTo(Money.euros(100));
    }

    @Test
    void whatStandsInAListStays() {
        var pot = opened(Money.euros(100), DOUBLING);
        var pledge = examples.gives(barber, Money.euros(30));
        transfer(pledge, Money.euros(30));
        pots.list(now(pot), barber.owner()).ifPresent(pots::payments);
        var line = queue.settled(barber.payee(), 1).getFirst().line();
        queue.undo(barber.payee(), line.id(), barber.owner());
        assertThat(left(pot)).isEqualTo(Money.euros(70));
    }

    @Test
    void lessThanPromisedIsDoubledAsFarAsItCame() {
        var pot = opened(Money.euros(100), DOUBLING);
        var pledge = examples.gives(barber, Money.euros(30));
        transfer(pledge, Money.euros(12));
        var line = queue.open(barber.payee()).getFirst().line();
        var reference = payments.with(pledge.id()).orElseThrow().reference();
        queue.assign(barber.payee(), line.id(), List.of(reference), barber.owner());
        assertThat(addition(pledge).orElseThrow().amount()).isEqualTo(Money.euros(12));
        assertThat(left(pot)).isEqualTo(Money.euros(88));
    }

    @Test
    void capsHoldForEachGiftEachCampaignAndEachDay() {
        var pot = opened(Money.euros(1000), new PotRules(50, Money.euros(10), Money.euros(25), Money.euros(30)));
        assertThat(given(barber, 100)).isEqualTo(Money.euros(10));
        assertThat(given(barber, 15)).isEqualTo(new Money(750));
        assertThat(given(barber, 100)).as("campaign").isEqualTo(new Money(750));
        assertThat(given(barber, 100)).as("campaign").isEqualTo(Money.ZERO);
        var other = examples.barber(portal, Release.RECEIVED);
        assertThat(given(other, 100)).as("day").isEqualTo(Money.euros(5));
        clock.forward(Duration.ofDays(1));
        assertThat(given(other, 100)).as("the next day").isEqualTo(Money.euros(10));
        assertThat(left(pot)).isEqualTo(Money.euros(960));
    }

    @Test
    void partsOfACentStayInThePot() {
        opened(Money.euros(10), new PotRules(50, PLENTY, PLENTY, PLENTY));
        assertThat(addition(examples.gives(barber, new Money(333)))
                        .orElseThrow()
                        .amount())
                .isEqualTo(new Money(166));
    }

    @Test
    void aPotThatIsNotOpenOrItsPartnersOwnCampaignAddsNothing() {
        var asked = asked(Money.euros(100), DOUBLING, bank.id());
        assertThat(given(barber, 10)).isEqualTo(Money.ZERO);
        assertThat(pots.open(asked)).isTrue();
        assertThat(pots.open(asked)).as("twice").isFalse();
        assertThat(given(barber, 10)).isEqualTo(Money.euros(10));
        assertThat(pots.close(asked)).isTrue();
        assertThat(given(barber, 10)).isEqualTo(Money.ZERO);

        pots.open(asked(Money.euros(100), DOUBLING, barber.organisation().id()));
        assertThat(given(barber, 10)).isEqualTo(Money.ZERO);
        var elsewhere = examples.barber();
        assertThat(given(elsewhere, 10)).as("another portal").isEqualTo(Money.ZERO);
    }

    @Test
    void hundredsGiveAtOnceAndThePotIsEmptyToTheCentAndNeverBelow() throws Exception {
        var pot = opened(new Money(100_003), new PotRules(PotRules.DOUBLE, Money.euros(50), PLENTY, PLENTY));
        var barbers = Stream.generate(() -> examples.barber(portal, Release.RECEIVED))
                .limit(3)
                .toList();
        var chance = new Random(86);
        var tries = IntStream.range(0, 240)
                .mapToObj(number -> {
                    var amount = new Money(100 + chance.nextInt(4_000));
                    return (Callable<Pledge>) () -> examples.gives(barbers.get(number % 3), amount);
                })
                .toList();
        var given = new ArrayList<Pledge>();
        try (var threads = Executors.newFixedThreadPool(24)) {
            for (var one : threads.invokeAll(tries)) given.add(one.get());
        }
        assertThat(given).hasSize(240);
        assertThat(left(pot)).isEqualTo(Money.ZERO);
        assertThat(sum(given)).isEqualTo(new Money(100_003));
        assertThat(counted(pot)).isEqualTo(100_003);
    }

    @Test
    void givingWithdrawingConfirmingAndListingAtOnceNeverLosesCount() throws Exception {
        var pot = opened(Money.euros(400), DOUBLING);
        var seed = new Random(7);
        var tries = IntStream.range(0, 120)
                .mapToObj(number -> {
                    int deed = seed.nextInt(4);
                    var amount = new Money(100 + seed.nextInt(2_000));
                    return (Callable<Boolean>) () -> {
                        var pledge = examples.gives(barber, amount);
                        if (deed == 0) pledges.withdraw(pledge);
                        if (deed == 1) transfer(pledge, amount);
                        if (number % 10 == 0)
                            pots.list(now(pot), barber.owner()).ifPresent(pots::payments);
                        return true;
                    };
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var one : threads.invokeAll(tries)) assertThat(one.get()).isTrue();
        }
        assertThat(now(pot).taken().cents()).isEqualTo(counted(pot)).isLessThanOrEqualTo(40_000);
        // What is left is found by whoever comes now.
        given(barber, 2_000);
        assertThat(left(pot)).isEqualTo(Money.ZERO);
        pots.list(now(pot), barber.owner()).ifPresent(pots::payments);
        var listed = lists.of(pot.id()).stream().map(PotTransfer.Batch::sum).toList();
        var sums = additions.sums(pot.id()).values();
        assertThat(Money.sum(listed).plus(Money.sum(sums))).isEqualTo(Money.euros(400));
    }

    @Test
    void theDatabaseRefusesWhatTheRulesForgot() {
        var pot = opened(Money.euros(100), new PotRules(100, Money.euros(50), Money.euros(60), Money.euros(60)));
        var pledge = examples.gives(barber, Money.euros(20));
        refused("follows from additions", "update campaign.pot set taken_cents = 0 where id = '" + pot.id() + "'");
        refused("follows from additions", "update campaign.pot_day set taken_cents = 0");
        refused("never removed", "delete from campaign.addition");
        refused("stays as it is", "update campaign.addition set cents = 1 where pledge_id = '" + pledge.id() + "'");
        refused("addition_once", copied(pledge.id(), 1));
        var bare = examples.gives(examples.barber(), Money.euros(20));
        refused("no more than its caps", copied(bare.id(), 5_001));
        refused("no more than its caps", copied(bare.id(), 4_001));
        assertThat(left(pot)).isEqualTo(Money.euros(80));
    }

    /// The addition of the only gift, once more for another one.
    private String copied(UUID pledge, int cents) {
        return "insert into campaign.addition select gen_random_uuid(), a.pot_id, a.campaign_id, '" + pledge + "', "
                + cents
                + ", a.day, 'HELD', null, a.made_at from campaign.addition a join campaign.pot p on p.id = a.pot_id"
                + " where p.organisation_id = '" + bank.id() + "'";
    }

    private void refused(String because, String sql) {
        assertThatThrownBy(() -> db.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(because);
    }

    private Pot opened(Money sum, PotRules rules) {
        var pot = asked(sum, rules, bank.id());
        pots.open(pot);
        return now(pot);
    }

    private Pot asked(Money sum, PotRules rules, OrganisationId partner) {
        var pot = new Pot(Ids.next(), portal.id(), partner, sum, rules, Pot.Stage.ASKED, Money.ZERO, clock.instant());
        pots.ask(pot, barber.owner());
        return now(pot);
    }

    private Pot now(Pot pot) {
        return store.with(pot.id()).orElseThrow();
    }

    private Money left(Pot pot) {
        return now(pot).left();
    }

    private long counted(Pot pot) {
        return db.sql("select coalesce(sum(cents), 0) from campaign.addition where pot_id = ? and state <> 'FREE'")
                .params(pot.id())
                .query(Long.class)
                .single();
    }

    private Money given(Barber to, long euros) {
        return addition(examples.gives(to, Money.euros(euros)))
                .map(Addition::amount)
                .orElse(Money.ZERO);
    }

    private Optional<Addition> addition(Pledge pledge) {
        return Optional.ofNullable(additions.of(List.of(pledge.id())).get(pledge.id()));
    }

    private Money sum(List<Pledge> given) {
        return Money.sum(additions.of(given.stream().map(Pledge::id).toList()).values().stream()
                .map(Addition::amount)
                .toList());
    }

    private Money waiting() {
        var id = barber.campaign().id();
        return additions.waiting(List.of(id)).getOrDefault(id, Money.ZERO);
    }

    private Standing standing() {
        return payments.standing(barber.campaign().id().cause());
    }

    private void confirm(Barber at, Pledge pledge) {
        assertThat(pledgeStore.with(pledge.id())).isPresent();
        transfer(at, payments.with(pledge.id()).orElseThrow(), pledge.wish().amount());
    }

    private void transfer(Pledge pledge, Money amount) {
        transfer(payments.with(pledge.id()).orElseThrow(), amount);
    }

    private void transfer(Payment payment, Money amount) {
        transfer(barber, payment, amount);
    }

    private void transfer(Barber to, Payment payment, Money amount) {
        var statement = new ExampleStatement(to.payee().iban().value())
                .came(amount, "Petra Sonnenschein", payment.reference().grouped());
        files.take(to.payee(), statement.file(), to.owner());
    }
}
