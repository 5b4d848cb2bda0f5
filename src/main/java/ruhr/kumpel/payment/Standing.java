package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.Money;

/// What a cause has, kept apart: a promise is no money, and what the payee says is not yet what the bank says.
public record Standing(Money promised, Money received, Money confirmed) {

    public static final Standing NOTHING = new Standing(Money.ZERO, Money.ZERO, Money.ZERO);

    /// Received or confirmed.
    public Money arrived() {
        return received.plus(confirmed);
    }

    public Money total() {
        return promised.plus(arrived());
    }
}
