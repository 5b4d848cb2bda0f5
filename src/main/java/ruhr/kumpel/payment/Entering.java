package ruhr.kumpel.payment;

/// What came of naming an organisation's bank account.
public sealed interface Entering {

    record Entered(Payee payee) implements Entering {}

    /// Too long, empty, or with line breaks.
    record NotAHolder() implements Entering {}

    record NotAnIban() implements Entering {}

    /// Outside the European Economic Area.
    record NotReachable() implements Entering {}

    /// It has one; changing that takes a second person and three days ([PayeeChanges]), so it is never done by
    /// entering.
    record HasOne(Payee payee) implements Entering {}
}
