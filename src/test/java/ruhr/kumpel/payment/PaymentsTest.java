package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;

/// A payment's way, step by step and with many at once.
@KumpelTest
class PaymentsTest {

    private static final Money TWENTY = Money.euros(20);

    private final ExampleCauses causes;
    private final Payees payees;
    private final Payments payments;

    PaymentsTest(ExampleCauses causes, Payees payees, Payments payments) {
        this.causes = causes;
        this.payees = payees;
        this.payments = payments;
    }

    @Test
    void promisedAndReceivedAreKeptApart() {
        var cause = causes.cause();
        var one = payments.begin(Ids.next(), cause, TWENTY);
        payments.begin(Ids.next(), cause, Money.euros(5));
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.euros(25), Money.ZERO, Money.ZERO));
        payments.arrived(one.id(), ExampleCauses.somebody());
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.euros(5), TWENTY, Money.ZERO));
    }

    @Test
    void aFormSentTwiceIsOnePayment() {
        var cause = causes.cause();
        var id = Ids.next();
        assertThat(payments.begin(id, cause, TWENTY))
                .isEqualTo(payments.with(id).orElseThrow());
        assertThat(payments.begin(id, cause, TWENTY))
                .isEqualTo(payments.with(id).orElseThrow());
        assertThat(payments.standing(cause).promised()).isEqualTo(TWENTY);
    }

    /// Promise 7.
    @Test
    void theGiroCodeNamesTheAccountOfItsOwnCause() {
        var payee = causes.payee();
        var payment = payments.begin(Ids.next(), causes.cause(payee), TWENTY);
        causes.cause();
        assertThat(payees.giroCode(payment))
                .isEqualTo(new GiroCode(payee.holder(), payee.iban(), TWENTY, payment.reference()));
    }

    @Test
    void whatLapsedOrWasUndoneIsNotExpectedAnyMore() {
        var cause = causes.cause();
        var by = ExampleCauses.somebody();
        var payment = payments.begin(Ids.next(), cause, TWENTY);
        payments.lapse(payment.id());
        assertThat(payments.standing(cause)).isEqualTo(Standing.NOTHING);
        assertThat(payments.arrived(payment.id(), by)).isInstanceOf(Moving.NotFrom.class);
        payments.takeBack(payment.id(), PaymentState.LAPSED, by);
        assertThat(payments.standing(cause).promised()).isEqualTo(TWENTY);
        assertThat(payments.takeBack(payment.id(), PaymentState.PROMISED, by)).isInstanceOf(Moving.NotFrom.class);
    }

    @Test
    void eachStepStandsInTheBookAndNoneGoesAway() {
        var cause = causes.cause();
        var payment = payments.begin(Ids.next(), cause, TWENTY);
        payments.arrived(payment.id(), ExampleCauses.somebody());
        payments.takeBack(payment.id(), PaymentState.RECEIVED, ExampleCauses.somebody());
        assertThat(payments.ledger(cause))
                .extracting(LedgerLine::state, LedgerLine::counter)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PaymentState.PROMISED, false),
                        org.assertj.core.groups.Tuple.tuple(PaymentState.RECEIVED, false),
                        org.assertj.core.groups.Tuple.tuple(PaymentState.PROMISED, true));
    }

    @Test
    void manyAtOnceMoveABalanceExactly() throws Exception {
        var cause = causes.cause();
        var ids = IntStream.range(0, 200).mapToObj(_ -> Ids.next()).toList();
        atOnce(ids, id -> payments.begin(id, cause, TWENTY));
        atOnce(ids, id -> payments.arrived(id, ExampleCauses.somebody()));
        assertThat(payments.standing(cause)).isEqualTo(new Standing(Money.ZERO, Money.euros(4_000), Money.ZERO));
        assertThat(payments.of(cause)).extracting(Payment::reference).doesNotHaveDuplicates();
    }

    @Test
    void twoWhoUndoAtOnceUndoOneStep() throws Exception {
        var cause = causes.cause();
        var payment = payments.begin(Ids.next(), cause, TWENTY);
        payments.arrived(payment.id(), ExampleCauses.somebody());
        var outcomes = atOnce(
                java.util.Collections.nCopies(8, payment.id()),
                id -> payments.takeBack(id, PaymentState.RECEIVED, ExampleCauses.somebody()));
        assertThat(outcomes).filteredOn(Moving.Moved.class::isInstance).hasSize(1);
        assertThat(payments.standing(cause).promised()).isEqualTo(TWENTY);
    }

    @Test
    void nobodyGivesForWhatNobodyOpened() {
        assertThatThrownBy(() -> payments.begin(Ids.next(), new CauseId(UUID.randomUUID()), TWENTY))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anAccountIsEnteredOnceAndOnlyIfItCanBeReached() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var by = ExampleCauses.somebody();
        assertThat(payees.enter(organisation, " ", "DE89370400440532013000", by))
                .isInstanceOf(Entering.NotAHolder.class);
        assertThat(payees.enter(organisation, "Sa\u2028lon", "DE89370400440532013000", by))
                .isInstanceOf(Entering.NotAHolder.class);
        assertThat(payees.enter(organisation, "Salon", "DE89370400440532013001", by))
                .isInstanceOf(Entering.NotAnIban.class);
        assertThat(payees.enter(organisation, "Salon", "GB29NWBK60161331926819", by))
                .isInstanceOf(Entering.NotReachable.class);
        assertThat(payees.enter(organisation, "Salon", "DE89 3704 0044 0532 0130 00", by))
                .isInstanceOf(Entering.Entered.class);
        assertThat(payees.enter(organisation, "Dieb", ExampleCauses.iban(), by)).isInstanceOf(Entering.HasOne.class);
        assertThat(payees.of(organisation).orElseThrow().iban().value()).isEqualTo("DE89370400440532013000");
    }

    private static <T> List<T> atOnce(List<UUID> ids, java.util.function.Function<UUID, T> deed) throws Exception {
        var tries = ids.stream().map(id -> (Callable<T>) () -> deed.apply(id)).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(tries).stream().map(one -> one.resultNow()).toList();
        }
    }
}
