package ruhr.kumpel.payment;

/// What came of proposing another account.
public sealed interface Proposing {

    record Proposed(PayeeChange change) implements Proposing {}

    /// Too long, empty, or with line breaks.
    record NotAHolder() implements Proposing {}

    record NotAnIban() implements Proposing {}

    /// Outside the European Economic Area.
    record NotReachable() implements Proposing {}

    /// It is what it is already.
    record Same() implements Proposing {}

    /// One after the other: this one is settled first. Or there is no account yet to change.
    record NotNow() implements Proposing {}
}
