package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;

/// Promise 6 for statements: twice, late, in any order, they lead to the same ledger.
@KumpelTest
class AnyOrderTest {

    private static final Money TWENTY = Money.euros(20);

    private final ExampleCauses causes;
    private final Payments payments;
    private final BankFiles files;

    AnyOrderTest(ExampleCauses causes, Payments payments, BankFiles files) {
        this.causes = causes;
        this.payments = payments;
        this.files = files;
    }

    @Test
    void everyOrderOfFourStatementsWithDuplicatesLeadsToTheSame() {
        var chance = new Random(6);
        var outcomes = new HashSet<Standing>();
        for (var order : permutations(List.of(0, 1, 2, 3))) {
            var often = new ArrayList<>(order);
            often.add(chance.nextInt(5), chance.nextInt(4));
            often.addAll(order);
            outcomes.add(after(often));
        }
        // The first gift came, went back and came again; the second came; the third never did.
        assertThat(outcomes).containsExactly(new Standing(Money.euros(5), Money.ZERO, Money.euros(30)));
    }

    private Standing after(List<Integer> order) {
        var payee = causes.payee();
        var cause = causes.cause(payee);
        var one = payments.begin(Ids.next(), cause, TWENTY).reference().value();
        var two = payments.begin(Ids.next(), cause, Money.euros(10)).reference().value();
        payments.begin(Ids.next(), cause, Money.euros(5));
        var iban = payee.iban().value();
        var statements = List.of(
                new ExampleStatement(iban).came(TWENTY, "A", one + " am Montag"),
                new ExampleStatement(iban).wentBack(TWENTY, one),
                new ExampleStatement(iban).came(TWENTY, "A", one + " am Mittwoch"),
                new ExampleStatement(iban).came(Money.euros(10), "B", two).came(Money.euros(3), "C", "Trinkgeld"));
        for (int number : order) files.take(payee, statements.get(number).file(), ExampleCauses.somebody());
        return payments.standing(cause);
    }

    private static <T> List<List<T>> permutations(List<T> things) {
        if (things.isEmpty()) return List.of(List.of());
        var all = new ArrayList<List<T>>();
        for (int i = 0; i < things.size(); i++) {
            var rest = new ArrayList<>(things);
            var first = rest.remove(i);
            for (var tail : permutations(rest)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(tail);
                all.add(whole);
            }
        }
        return all;
    }
}
