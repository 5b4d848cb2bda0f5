package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Promise 7: nobody alone makes money go to another account, whatever she presses and however often; and what a
/// supporter was told stays true.
@KumpelTest
class PayeeChangesTest {

    private static final Money TWENTY = Money.euros(20);

    private final ExampleCauses causes;
    private final Payees payees;
    private final PayeeChanges changes;
    private final Payments payments;
    private final BankFiles files;
    private final Queue queue;
    private final LedgerFaults faults;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final PersonId owner = ExampleCauses.somebody();
    private final PersonId colleague = ExampleCauses.somebody();

    PayeeChangesTest(
            ExampleCauses causes,
            Payees payees,
            PayeeChanges changes,
            Payments payments,
            BankFiles files,
            Queue queue,
            LedgerFaults faults,
            JdbcClient db,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.causes = causes;
        this.payees = payees;
        this.changes = changes;
        this.payments = payments;
        this.files = files;
        this.queue = queue;
        this.faults = faults;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void twoPeopleAndThreeDaysMakeANewAccount() {
        var before = causes.payee();
        var change = proposed(before);
        assertThat(changes.confirm(change.id(), colleague, Optional.empty())).isInstanceOf(Confirming.Confirmed.class);

        clock.forward(PayeeChange.WAIT.minusMinutes(1));
        assertThat(changes.carryOut(change.id())).isEmpty();
        assertThat(payees.of(before.organisation())).contains(before);

        clock.forward(Duration.ofMinutes(2));
        var after = changes.carryOut(change.id()).orElseThrow();
        assertThat(after.iban()).isEqualTo(change.iban());
        assertThat(payees.all(before.organisation())).containsExactly(after, before);
        assertThat(changes.open(before.organisation())).isEmpty();
        assertThat(changes.carryOut(change.id())).as("again").isEmpty();
    }

    @Test
    void whoeverProposedItDoesNotConfirmItHoweverOftenAndFromHoweverManyBrowsers() throws Exception {
        var before = causes.payee();
        var change = proposed(before);
        var outcomes = at(16, () -> changes.confirm(change.id(), owner, Optional.empty()));
        assertThat(outcomes).allMatch(Confirming.OwnProposal.class::isInstance);
        assertThat(changes.confirm(change.id(), owner, Optional.of("Ich habe mich selbst angerufen")))
                .isInstanceOf(Confirming.OwnProposal.class);
        clock.forward(PayeeChange.WAIT.multipliedBy(10));
        assertThat(changes.carryOut(change.id())).isEmpty();
        assertThat(payees.all(before.organisation())).containsExactly(before);
    }

    @Test
    void withoutAConfirmationNoTimeIsLongEnough() {
        var before = causes.payee();
        var change = proposed(before);
        clock.forward(Duration.ofDays(365));
        assertThat(changes.carryOut(change.id())).isEmpty();
        changes.confirm(change.id(), colleague, Optional.empty());
        assertThat(changes.carryOut(change.id()))
                .as("the three days begin with the confirmation")
                .isEmpty();
    }

    @Test
    void manyClicksProposeConfirmAndCarryOutOnce() throws Exception {
        var before = causes.payee();
        var wish = ExampleCauses.iban();
        var proposals = at(16, () -> changes.propose(before.organisation(), "Salon Yılmaz", wish, owner));
        assertThat(proposals.stream().filter(Proposing.Proposed.class::isInstance))
                .hasSize(1);
        assertThat(proposals.stream().filter(Proposing.NotNow.class::isInstance))
                .hasSize(15);

        var change = changes.open(before.organisation()).orElseThrow();
        var confirmations = at(16, () -> changes.confirm(change.id(), colleague, Optional.empty()));
        assertThat(confirmations.stream().filter(Confirming.Confirmed.class::isInstance))
                .hasSize(1);
        assertThat(confirmations.stream().filter(Confirming.Again.class::isInstance))
                .hasSize(15);

        clock.forward(PayeeChange.WAIT);
        var carried = at(16, () -> changes.carryOut(change.id()));
        assertThat(carried.stream().filter(Optional::isPresent)).hasSize(1);
        assertThat(payees.all(before.organisation())).hasSize(2);
    }

    @Test
    void whatIsCancelledIsNeitherConfirmedNorCarriedOut() {
        var before = causes.payee();
        var change = proposed(before);
        changes.confirm(change.id(), colleague, Optional.empty());
        assertThat(changes.cancel(change.id(), Optional.of(owner))).isTrue();
        assertThat(changes.cancel(change.id(), Optional.of(owner))).isFalse();
        assertThat(changes.confirm(change.id(), colleague, Optional.empty())).isInstanceOf(Confirming.NotOpen.class);
        clock.forward(PayeeChange.WAIT);
        assertThat(changes.carryOut(change.id())).isEmpty();
        assertThat(payees.all(before.organisation())).containsExactly(before);
        assertThat(proposed(before)).as("and another one may be proposed").isNotEqualTo(change);
    }

    /// Cancelling and carrying out at the same moment: one of them happens, never both.
    @Test
    void eitherItIsCancelledOrCarriedOut() throws Exception {
        for (int i = 0; i < 8; i++) {
            var before = causes.payee();
            var change = proposed(before);
            changes.confirm(change.id(), colleague, Optional.empty());
            clock.forward(PayeeChange.WAIT);
            boolean[] cancelled = new boolean[1];
            boolean[] carried = new boolean[1];
            Callable<Boolean> cancel = () -> cancelled[0] = changes.cancel(change.id(), Optional.of(owner));
            Callable<Boolean> carryOut =
                    () -> carried[0] = changes.carryOut(change.id()).isPresent();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(List.of(cancel, carryOut)).forEach(one -> one.resultNow());
            }
            assertThat(cancelled[0] ^ carried[0]).isTrue();
            assertThat(payees.all(before.organisation())).hasSize(carried[0] ? 2 : 1);
        }
    }

    @Test
    void whatIsNoAccountOrTheSameIsNotProposed() {
        var before = causes.payee();
        var organisation = before.organisation();
        assertThat(changes.propose(organisation, " ", ExampleCauses.iban(), owner))
                .isInstanceOf(Proposing.NotAHolder.class);
        assertThat(changes.propose(organisation, "Salon", "DE89370400440532013001", owner))
                .isInstanceOf(Proposing.NotAnIban.class);
        assertThat(changes.propose(organisation, "Salon", "GB29NWBK60161331926819", owner))
                .isInstanceOf(Proposing.NotReachable.class);
        assertThat(changes.propose(organisation, before.holder(), before.iban().grouped(), owner))
                .isInstanceOf(Proposing.Same.class);
        var nobody = new ruhr.kumpel.kernel.OrganisationId(UUID.randomUUID());
        assertThat(changes.propose(nobody, "Salon", ExampleCauses.iban(), owner))
                .isInstanceOf(Proposing.NotNow.class);
    }

    /// Whoever writes SQL past our code, or a mistake in it, does not get there either.
    @Test
    void theDatabaseWantsTwoPeopleAndThreeDaysToo() {
        var before = causes.payee();
        var change = proposed(before);
        var now = clock.instant();
        refused("two people and three days", () -> payee(change, now.plus(Duration.ofDays(30))));
        refused("takes a second person", () -> confirmation(change, owner, now.plusSeconds(60)));
        changes.confirm(change.id(), colleague, Optional.empty());
        var confirmed = changes.with(change.id())
                .orElseThrow()
                .confirmation()
                .orElseThrow()
                .at();
        refused("two people and three days", () -> payee(change, confirmed.plus(Duration.ofHours(71))));
        refused("payee_is_entered_once", () -> second(before, now));
        refused(
                "never changed or removed",
                () -> db.sql("update payment.payee_change set iban = iban").update());
        refused(
                "never changed or removed",
                () -> db.sql("delete from payment.payee_change_confirmation").update());
        changes.cancel(change.id(), Optional.of(owner));
        refused("two people and three days", () -> payee(change, confirmed.plus(Duration.ofHours(73))));
        assertThat(payees.all(before.organisation())).containsExactly(before);
    }

    @Test
    void whatWasPromisedBeforeKeepsItsAccountAndWhatIsPromisedLaterGoesToTheNewOne() {
        var before = causes.payee();
        var cause = causes.cause(before);
        var early = payments.begin(Ids.next(), cause, TWENTY);
        var after = changed(before);
        var late = payments.begin(Ids.next(), cause, TWENTY);

        assertThat(payees.giroCode(early).iban()).isEqualTo(before.iban());
        assertThat(payees.giroCode(late).iban()).isEqualTo(after.iban());
        assertThat(payees.of(cause)).contains(after);
        refused(
                "Only the state of a payment changes",
                () -> db.sql("update payment.payment set payee_id = :payee where id = :id")
                        .param("payee", after.id())
                        .param("id", early.id())
                        .update());
        refused(
                "stays with its organisation",
                () -> db.sql("""
                        insert into payment.payment
                        select :id, cause_id, cents, 'RF18539007547034', state, begun_at, changed_at, :payee
                          from payment.payment where id = :early
                        """)
                        .param("id", Ids.next())
                        .param("payee", causes.payee().id())
                        .param("early", early.id())
                        .update());
    }

    @Test
    void moneyIsRecognisedInWhicheverAccountOfTheOrganisationItCame() {
        var before = causes.payee();
        var cause = causes.cause(before);
        var one = payments.begin(Ids.next(), cause, TWENTY);
        var other = payments.begin(Ids.next(), cause, TWENTY);
        var after = changed(before);
        var late = payments.begin(Ids.next(), cause, Money.euros(7));
        var accounts = payees.all(before.organisation());

        var toTheOld = new ExampleStatement(before.iban().value())
                .came(TWENTY, "A", one.reference().grouped())
                .came(Money.euros(7), "C", late.reference().grouped());
        var toTheNew = new ExampleStatement(after.iban().value())
                .came(TWENTY, "B", other.reference().grouped());
        assertThat(files.take(accounts, toTheOld.file(), owner)).isEqualTo(new Taking.Taken(0, 2, 0, 0, 0));
        assertThat(files.take(accounts, toTheNew.file(), owner)).isEqualTo(new Taking.Taken(0, 1, 0, 0, 0));

        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.ZERO, Money.ZERO, Money.euros(47)));
        assertThat(queue.settled(after, 10)).hasSize(3);
        var line = queue.settled(after, 10).getLast().line();
        assertThat(queue.undo(after, line.id(), owner)).isTrue();
        assertThat(faults.count()).isZero();
    }

    @Test
    void aFileOfAnAccountThatIsNobodysHereIsRefused() {
        var before = causes.payee();
        changed(before);
        var foreign = new ExampleStatement(ExampleCauses.iban()).came(TWENTY, "A", "Hallo");
        assertThat(files.take(payees.all(before.organisation()), foreign.file(), owner))
                .isInstanceOf(Taking.Refused.class);
    }

    private Payee changed(Payee before) {
        var change = proposed(before);
        changes.confirm(change.id(), colleague, Optional.empty());
        clock.forward(PayeeChange.WAIT);
        return changes.carryOut(change.id()).orElseThrow();
    }

    private PayeeChange proposed(Payee before) {
        var outcome = changes.propose(before.organisation(), "Salon Yılmaz GmbH", ExampleCauses.iban(), owner);
        return ((Proposing.Proposed) outcome).change();
    }

    private void payee(PayeeChange change, Instant at) {
        db.sql("""
                insert into payment.payee
                values (:id, :organisation, :holder, :iban, :by, :at, :change)
                """)
                .param("id", Ids.next())
                .param("organisation", change.organisation().value())
                .param("holder", change.holder())
                .param("iban", change.iban().value())
                .param("by", change.proposer().value())
                .param("at", utc(at))
                .param("change", change.id())
                .update();
    }

    /// As if it were the first one.
    private void second(Payee before, Instant at) {
        db.sql("insert into payment.payee values (:id, :organisation, 'Dieb', :iban, :by, :at, null)")
                .param("id", Ids.next())
                .param("organisation", before.organisation().value())
                .param("iban", ExampleCauses.iban())
                .param("by", owner.value())
                .param("at", utc(at))
                .update();
    }

    private void confirmation(PayeeChange change, PersonId by, Instant at) {
        db.sql("insert into payment.payee_change_confirmation values (:change, :by, false, :at)")
                .param("change", change.id())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    private void refused(String because, Runnable deed) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> deed.run()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining(because);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static <T> List<T> at(int many, Callable<T> deed) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, many).mapToObj(_ -> deed).toList();
            return threads.invokeAll(tries).stream().map(one -> one.resultNow()).toList();
        }
    }
}
