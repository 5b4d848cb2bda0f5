package ruhr.kumpel.payment;

/// What came of moving a payment into another state.
public sealed interface Moving {

    /// It is there now; also when it was there before and the same was asked twice.
    record Moved(Payment payment) implements Moving {}

    /// It is somewhere from where this cannot be done: somebody else was faster.
    record NotFrom(Payment payment) implements Moving {}
}
