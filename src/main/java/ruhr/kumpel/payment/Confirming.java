package ruhr.kumpel.payment;

/// What came of confirming another account.
public sealed interface Confirming {

    record Confirmed(PayeeChange change) implements Confirming {}

    /// By her, a moment ago: she pressed twice.
    record Again(PayeeChange change) implements Confirming {}

    /// Whoever proposed it does not confirm it.
    record OwnProposal() implements Confirming {}

    /// Somebody else was faster, or it was cancelled.
    record NotOpen() implements Confirming {}
}
