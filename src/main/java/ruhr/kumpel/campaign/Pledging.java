package ruhr.kumpel.campaign;

import ruhr.kumpel.payment.Payment;

/// What came of a supporter's promise.
sealed interface Pledging {

    record Pledged(Payment payment) implements Pledging {}

    /// Somebody else was faster: no piece is left.
    record SoldOut() implements Pledging {}

    /// It ended or paused while she wrote, or its rewards are others now.
    record NotOpen() implements Pledging {}
}
