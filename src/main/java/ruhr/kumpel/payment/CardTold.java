package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.Money;

/// What the provider says about one attempt to pay.
///
/// @param withdrawn what it took back because the cardholder disputes it
/// @param disputed a dispute is going on
record CardTold(Fate fate, Money paid, Money refunded, Money withdrawn, boolean disputed) {

    static final CardTold NOTHING = new CardTold(Fate.OPEN, Money.ZERO, Money.ZERO, Money.ZERO, false);

    enum Fate {
        /// Its page still waits for a card.
        OPEN,
        PAID,
        /// It expired without being paid.
        OVER
    }

    Money left() {
        return paid.minus(gone());
    }

    Money gone() {
        return refunded.plus(withdrawn);
    }
}
