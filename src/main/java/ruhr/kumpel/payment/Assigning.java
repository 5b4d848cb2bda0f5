package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.Money;

/// What came of assigning a line to payments by hand.
public sealed interface Assigning {

    record Assigned() implements Assigning {}

    /// Several payments must make up the line exactly; one may be more or less.
    record DoesNotAddUp(Money sum) implements Assigning {}

    /// More would go back than was confirmed.
    record NotThatMuch(Money confirmed) implements Assigning {}

    /// Somebody else was faster, or it is not there for this payee.
    record NotOpen() implements Assigning {}
}
