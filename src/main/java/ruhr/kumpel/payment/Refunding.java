package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.Money;

/// What came of giving money back.
public sealed interface Refunding {

    record Refunded(Money amount) implements Refunding {}

    /// It is written down and goes on by itself as soon as the provider answers.
    record UnderWay(Money amount) implements Refunding {}

    /// Somebody else was faster, or it is more than came this way.
    record TooMuch(Money left) implements Refunding {}

    /// The provider says no.
    record Refused() implements Refunding {}

    /// The business transfers it back by itself; its bank file tells.
    record ByHand() implements Refunding {}
}
