package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Bank files settle what is beyond doubt; the rest waits for a person, and all of it can be undone.
@KumpelTest
class QueueTest {

    private static final Money TWENTY = Money.euros(20);

    private final ExampleCauses causes;
    private final Payments payments;
    private final BankFiles files;
    private final Queue queue;
    private final LedgerFaults faults;
    private final PaymentStore store;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final PersonId owner = ExampleCauses.somebody();
    private Payee payee;
    private CauseId cause;

    QueueTest(
            ExampleCauses causes,
            Payments payments,
            BankFiles files,
            Queue queue,
            LedgerFaults faults,
            PaymentStore store,
            Ledger ledger,
            TransactionTemplate transaction) {
        this.store = store;
        this.ledger = ledger;
        this.transaction = transaction;
        this.causes = causes;
        this.payments = payments;
        this.files = files;
        this.queue = queue;
        this.faults = faults;
        this.payee = causes.payee();
        this.cause = causes.cause(payee);
    }

    @BeforeEach
    void ofItsOwn() {
        payee = causes.payee();
        cause = causes.cause(payee);
    }

    @Test
    void aRightReferenceWithTheRightAmountSettlesItself() {
        var payment = begun(20);
        var late = begun(5);
        payments.arrived(payment.id(), owner);
        payments.lapse(late.id());
        assertThat(take(statement()
                        .came(TWENTY, "A", "Danke " + payment.reference().grouped())
                        .structured(Money.euros(5), late.reference())))
                .isEqualTo(new Taking.Taken(0, 2, 0, 0, 0));
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.ZERO, Money.ZERO, Money.euros(25)));
        assertThat(queue.open(payee)).isEmpty();
        assertThat(queue.settled(payee, 10)).hasSize(2);
    }

    @Test
    void theSameFileTwiceChangesNothingAndAnOverlappingOneOnlyWhatIsNew() {
        var payment = begun(20);
        var one = statement().came(TWENTY, "A", payment.reference().value()).came(TWENTY, "B", "x");
        take(one);
        var before = payments.ledger(cause);
        assertThat(take(one)).isInstanceOf(Taking.SeenBefore.class);
        assertThat(payments.ledger(cause)).isEqualTo(before);
        one.came(TWENTY, "B", "x").came(TWENTY, "C", "y");
        assertThat(take(one)).isEqualTo(new Taking.Taken(2, 0, 0, 2, 0));
        assertThat(payments.ledger(cause)).isEqualTo(before);
        assertThat(queue.open(payee)).hasSize(3); // two equal gifts of one day are two
    }

    @Test
    void theSameFileFromEightPeopleAtOnceIsTakenOnce() throws Exception {
        var payment = begun(20);
        var file = statement().came(TWENTY, "A", payment.reference().value()).file();
        var tries = Collections.nCopies(8, (Callable<Taking>) () -> files.take(payee, file, owner));
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(tries).stream().map(one -> one.resultNow()))
                    .filteredOn(Taking.Taken.class::isInstance)
                    .hasSize(1);
        }
        assertThat(payments.standing(cause).confirmed()).isEqualTo(TWENTY);
    }

    @Test
    void aRefusedFileChangesNothing() {
        var payment = begun(20);
        var text = statement().came(TWENTY, "A", payment.reference().value()).text();
        var broken = new BankFile(
                "a.xml", text.substring(0, text.length() - 30).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(files.take(payee, broken, owner)).isInstanceOf(Taking.Refused.class);
        assertThat(payments.with(payment.id()).orElseThrow().state()).isEqualTo(PaymentState.PROMISED);
        assertThat(queue.open(payee)).isEmpty();
    }

    @Test
    void aWrongAmountWaitsAndIsTakenAsItCame() {
        var payment = begun(20);
        take(statement().came(Money.euros(15), "A", payment.reference().value()));
        var found = queue.open(payee).getFirst();
        assertThat(found)
                .isInstanceOfSatisfying(
                        Finding.WrongAmount.class,
                        wrong -> assertThat(wrong.payment()).isEqualTo(payment));
        assertThat(assign(found, payment)).isInstanceOf(Assigning.Assigned.class);
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.ZERO, Money.ZERO, Money.euros(15)));
    }

    @Test
    void aMistypedReferenceIsSuggested() {
        var meant = begun(20);
        for (int i = 0; i < 20; i++) begun(20);
        var right = meant.reference().value();
        var exchanged = right.substring(0, 8) + right.charAt(9) + right.charAt(8) + right.substring(10);
        var wrong = right.substring(0, 11) + (right.charAt(11) == '7' ? '3' : '7') + right.substring(12);
        for (var typed : List.of(right.substring(4), exchanged, wrong, right.replace("RF", "FR"))) {
            var line = new BankLine(
                    UUID.randomUUID(),
                    new BankEntry(
                            java.time.LocalDate.EPOCH,
                            TWENTY,
                            "",
                            "Danke " + typed,
                            "",
                            "",
                            BankEntry.Nature.TRANSFER));
            assertThat(Likeness.to(line, payments.of(cause)))
                    .contains(new Finding.Suggested(line, meant, Finding.Why.ALIKE));
        }
    }

    @Test
    void withoutAReferenceTheOnlyOneOfThisAmountIsSuggested() {
        var meant = begun(17);
        begun(20);
        begun(20);
        take(statement().came(Money.euros(17), "A", "Viel Erfolg!").came(TWENTY, "B", "Viel Erfolg!"));
        var found = queue.open(payee);
        assertThat(found.getFirst()).isInstanceOfSatisfying(Finding.Suggested.class, suggested -> {
            assertThat(suggested.payment()).isEqualTo(meant);
            assertThat(suggested.why()).isEqualTo(Finding.Why.SAME_AMOUNT);
        });
        assertThat(found.getLast()).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void aSecondTransferWaitsAndMayBeKeptOrSetAside() {
        var payment = begun(20);
        take(statement()
                .came(TWENTY, "A", payment.reference() + " eins")
                .came(TWENTY, "A", payment.reference() + " zwei"));
        var twice = queue.open(payee).getFirst();
        assertThat(twice).isInstanceOf(Finding.Twice.class);
        assertThat(assign(twice, payment)).isInstanceOf(Assigning.Assigned.class);
        assertThat(payments.standing(cause).confirmed()).isEqualTo(Money.euros(40));
        assertThat(queue.undo(payee, twice.line().id(), owner)).isTrue();
        assertThat(payments.standing(cause).confirmed()).isEqualTo(TWENTY);
        assertThat(queue.setAside(payee, twice.line().id(), true, owner)).isTrue();
        assertThat(queue.open(payee)).isEmpty();
        assertThat(queue.setAside(payee, twice.line().id(), false, owner)).isTrue();
        assertThat(queue.open(payee)).hasSize(1);
    }

    @Test
    void whatTheBankGivesBackIsReturned() {
        var payment = begun(20);
        take(statement().came(TWENTY, "A", payment.reference().value()));
        assertThat(take(statement().wentBack(TWENTY, "Konto erloschen " + payment.reference())))
                .isEqualTo(new Taking.Taken(0, 0, 1, 0, 0));
        assertThat(payments.with(payment.id()).orElseThrow().state()).isEqualTo(PaymentState.RETURNED);
        assertThat(payments.standing(cause)).isEqualTo(Standing.NOTHING);
    }

    @Test
    void aReturnOfSomethingElseWaits() {
        var payment = begun(20);
        take(statement().came(TWENTY, "A", payment.reference().value()));
        take(statement().wentBack(Money.euros(30), payment.reference().value()));
        var found = queue.open(payee).getFirst();
        assertThat(found).isInstanceOf(Finding.Returned.class);
        assertThat(assign(found, payment)).isEqualTo(new Assigning.NotThatMuch(TWENTY));
    }

    @Test
    void severalPledgesInOneTransferSettleIfTheyAddUp() {
        var one = begun(20);
        var two = begun(10);
        var three = begun(7);
        take(statement()
                .came(Money.euros(30), "A", one.reference().grouped() + " und " + two.reference())
                .came(Money.euros(40), "A", one.reference() + " " + three.reference()));
        assertThat(payments.standing(cause).confirmed()).isEqualTo(Money.euros(30));
        var found = queue.open(payee).getFirst();
        assertThat(found).isInstanceOf(Finding.Several.class);
        assertThat(queue.assign(payee, found.line().id(), List.of(one.reference(), three.reference()), owner))
                .isEqualTo(new Assigning.DoesNotAddUp(Money.euros(27)));
    }

    @Test
    void aBatchIsTakenApartWhereTheBankTellsAndByHandWhereNot() {
        var one = begun(20);
        var two = begun(20);
        var three = begun(40);
        take(statement()
                .batch(TWENTY, one.reference().value(), two.reference().value())
                .untold(Money.euros(40), 2));
        assertThat(payments.standing(cause).confirmed()).isEqualTo(Money.euros(40));
        var batch = queue.open(payee).getFirst();
        assertThat(batch).isInstanceOf(Finding.Batch.class);
        assertThat(assign(batch, three)).isInstanceOf(Assigning.Assigned.class);
        assertThat(payments.standing(cause).confirmed()).isEqualTo(Money.euros(80));
    }

    @Test
    void eachStepIsUndoneByACounterBooking() {
        var payment = begun(20);
        payments.arrived(payment.id(), owner);
        take(statement().came(TWENTY, "A", payment.reference().value()));
        var line = queue.settled(payee, 1).getFirst().line();
        assertThat(queue.undo(payee, line.id(), owner)).isTrue();
        assertThat(queue.undo(payee, line.id(), owner)).isFalse();
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.ZERO, TWENTY, Money.ZERO));
        assertThat(payments.ledger(cause)).hasSize(4).last().matches(LedgerLine::counter);
        assertThat(queue.open(payee)).hasSize(1).first().isInstanceOf(Finding.Fits.class);
        take(statement().came(TWENTY, "B", "x"));
        assertThat(payments.standing(cause).received()).isEqualTo(TWENTY); // a person took it back: hers to decide
        assertThat(faults.count()).isZero();
    }

    @Test
    void aLaterStepIsUndoneFirst() {
        var payment = begun(20);
        take(statement().came(TWENTY, "A", payment.reference().value()));
        take(statement().wentBack(TWENTY, payment.reference().value()));
        var lines = queue.settled(payee, 2);
        assertThat(queue.undo(payee, lines.getLast().line().id(), owner)).isFalse();
        assertThat(queue.undo(payee, lines.getFirst().line().id(), owner)).isTrue();
        assertThat(queue.undo(payee, lines.getLast().line().id(), owner)).isTrue();
        assertThat(payments.standing(cause).promised()).isEqualTo(TWENTY);
    }

    @Test
    void nobodyAssignsForeignLinesOrPaysForOthers() {
        var payment = begun(20);
        take(statement().came(TWENTY, "A", "x"));
        var line = queue.open(payee).getFirst().line();
        var other = causes.payee();
        var others = payments.begin(Ids.next(), causes.cause(other), TWENTY);
        assertThat(queue.assign(other, line.id(), List.of(others.reference()), owner))
                .isInstanceOf(Assigning.NotOpen.class);
        assertThat(queue.assign(payee, line.id(), List.of(others.reference()), owner))
                .isInstanceOf(Assigning.NotOpen.class);
        assertThat(queue.setAside(other, line.id(), true, owner)).isFalse();
        assertThat(queue.undo(other, line.id(), owner)).isFalse();
        assertThat(payments.with(payment.id()).orElseThrow().state()).isEqualTo(PaymentState.PROMISED);
    }

    @Test
    void twoWhoAssignAtOnceAssignOnce() throws Exception {
        begun(20);
        var payment = begun(20);
        take(statement().came(TWENTY, "A", "x"));
        var line = queue.open(payee).getFirst().line().id();
        var tries = Collections.nCopies(
                8, (Callable<Assigning>) () -> queue.assign(payee, line, List.of(payment.reference()), owner));
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(tries).stream().map(one -> one.resultNow()))
                    .filteredOn(Assigning.Assigned.class::isInstance)
                    .hasSize(1);
        }
        assertThat(payments.standing(cause).confirmed()).isEqualTo(TWENTY);
    }

    @Test
    void tenThousandPaymentsOfOneFileAreConfirmed() {
        var statement = statement();
        promised(10_000).forEach(reference -> statement.came(TWENTY, "Somebody", reference.grouped()));
        var file = statement.file();
        assertThat(files.take(payee, file, owner)).isEqualTo(new Taking.Taken(0, 10_000, 0, 0, 0));
        assertThat(payments.standing(cause).confirmed()).isEqualTo(Money.euros(200_000));
    }

    private List<CreditorReference> promised(int count) {
        var all = java.util.stream.Stream.generate(() -> new Payment(
                        Ids.next(), cause, TWENTY, CreditorReference.next(), PaymentState.PROMISED, Instant.EPOCH))
                .limit(count)
                .toList();
        transaction.executeWithoutResult(_ -> {
            all.forEach(store::add);
            ledger.book(all.stream().map(Booking::promise).toList(), Optional.empty(), Instant.EPOCH);
        });
        return all.stream().map(Payment::reference).toList();
    }

    private Payment begun(long euros) {
        return payments.begin(Ids.next(), cause, Money.euros(euros));
    }

    private ExampleStatement statement() {
        return new ExampleStatement(payee.iban().value());
    }

    private Taking take(ExampleStatement statement) {
        return files.take(payee, statement.file(), owner);
    }

    private Assigning assign(Finding found, Payment payment) {
        return queue.assign(payee, found.line().id(), List.of(payment.reference()), owner);
    }
}
