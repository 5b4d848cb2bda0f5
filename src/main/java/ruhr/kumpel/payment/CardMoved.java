package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.Money;

/// The card provider told something that people want to know. Told within the transaction that wrote it down.
public record CardMoved(Payment payment, What what, Money amount) {

    public enum What {
        /// The supporter gets it back.
        REFUNDED,
        /// The cardholder disputes that she paid.
        DISPUTED,
        DISPUTE_WON,
        DISPUTE_LOST
    }
}
