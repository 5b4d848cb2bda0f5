package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;

/// Promise 5: the ledger always balances. Eight people at once do at random whatever can be done to payments of the
/// same three causes; a model of a few lines knows what must come out.
@KumpelTest
class LedgerProofTest {

    private static final int PEOPLE = 8;

    private final ExampleCauses causes;
    private final Payees payees;
    private final Payments payments;
    private final BankFiles files;
    private final LedgerFaults faults;

    LedgerProofTest(ExampleCauses causes, Payees payees, Payments payments, BankFiles files, LedgerFaults faults) {
        this.causes = causes;
        this.payees = payees;
        this.payments = payments;
        this.files = files;
        this.faults = faults;
    }

    @Test
    @Tag("sample")
    void aThousandRandomStepsBalance() throws Exception {
        balanceAfter(1_000, 20_260_728);
    }

    @Test
    @Tag("long")
    void tenThousandRandomStepsBalance() throws Exception {
        balanceAfter(10_000, System.nanoTime());
    }

    private void balanceAfter(int steps, long seed) throws Exception {
        var given = Stream.generate(causes::cause).limit(3).toList();
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> new RandomPerson(given, new Random(seed + number)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.stream()
                    .map(person -> (Callable<Integer>) () -> person.doAtRandom(steps / PEOPLE))
                    .toList();
            for (var one : threads.invokeAll(all)) assertThat(one.get()).isPositive();
        }
        for (var cause : given)
            assertThat(payments.standing(cause))
                    .as("seed %d", seed)
                    .isEqualTo(people.stream()
                            .flatMap(person -> person.models.stream())
                            .filter(model -> model.cause.equals(cause))
                            .map(Model::standing)
                            .reduce(Standing.NOTHING, LedgerProofTest::plus));
        assertThat(faults.count()).isZero();
    }

    private static Standing plus(Standing one, Standing other) {
        return new Standing(
                one.promised().plus(other.promised()),
                one.received().plus(other.received()),
                one.confirmed().plus(other.confirmed()));
    }

    /// What must be true of one payment: its states, the last on top.
    private static final class Model {

        final CauseId cause;
        final Payment payment;
        final List<PaymentState> states = new ArrayList<>(List.of(PaymentState.PROMISED));

        Model(Payment payment) {
            this.cause = payment.cause();
            this.payment = payment;
        }

        Standing standing() {
            var amount = payment.amount();
            return switch (states.getLast()) {
                case PROMISED -> new Standing(amount, Money.ZERO, Money.ZERO);
                case RECEIVED -> new Standing(Money.ZERO, amount, Money.ZERO);
                case CONFIRMED -> new Standing(Money.ZERO, Money.ZERO, amount);
                case RETURNED, LAPSED -> Standing.NOTHING;
            };
        }
    }

    private final class RandomPerson {

        final List<Model> models = new ArrayList<>();
        private final List<CauseId> given;
        private final Random chance;

        RandomPerson(List<CauseId> given, Random chance) {
            this.given = given;
            this.chance = chance;
        }

        int doAtRandom(int steps) {
            for (int i = 0; i < steps; i++) step();
            return steps;
        }

        private void step() {
            if (models.isEmpty() || chance.nextInt(4) == 0) begin();
            else {
                var model = models.get(chance.nextInt(models.size()));
                switch (chance.nextInt(5)) {
                    case 0 -> arrived(model);
                    case 1 -> lapse(model);
                    case 2, 3 -> bank(model);
                    default -> takeBack(model);
                }
            }
        }

        private void begin() {
            var cause = given.get(chance.nextInt(given.size()));
            models.add(new Model(payments.begin(Ids.next(), cause, new Money(chance.nextLong(1, 50_000)))));
        }

        private void arrived(Model model) {
            boolean can = model.states.getLast() == PaymentState.PROMISED;
            if (can) model.states.add(PaymentState.RECEIVED);
            agree(model, payments.arrived(model.payment.id(), ExampleCauses.somebody()));
        }

        private void lapse(Model model) {
            boolean can = model.states.getLast() == PaymentState.PROMISED;
            if (can) model.states.add(PaymentState.LAPSED);
            agree(model, payments.lapse(model.payment.id()));
        }

        /// The bank says that it came, or that it went back again.
        private void bank(Model model) {
            var payee = payees.of(model.cause).orElseThrow();
            var statement = new ExampleStatement(payee.iban().value());
            var purpose = model.payment.reference() + " Nr. " + chance.nextLong();
            boolean there = model.states.getLast() == PaymentState.CONFIRMED;
            if (there) statement.wentBack(model.payment.amount(), purpose);
            else statement.came(model.payment.amount(), "Somebody", purpose);
            model.states.add(there ? PaymentState.RETURNED : PaymentState.CONFIRMED);
            assertThat(files.take(payee, statement.file(), ExampleCauses.somebody()))
                    .isEqualTo(new Taking.Taken(0, there ? 0 : 1, there ? 1 : 0, 0, 0));
            agree(model, new Moving.Moved(payments.with(model.payment.id()).orElseThrow()));
        }

        private void takeBack(Model model) {
            var state = model.states.getLast();
            if (model.states.size() > 1) model.states.removeLast();
            agree(model, payments.takeBack(model.payment.id(), state, ExampleCauses.somebody()));
        }

        private void agree(Model model, Moving moving) {
            var payment = switch (moving) {
                case Moving.Moved(var moved) -> moved;
                case Moving.NotFrom(var stayed) -> stayed;
            };
            assertThat(payment.state()).isEqualTo(model.states.getLast());
        }
    }
}
