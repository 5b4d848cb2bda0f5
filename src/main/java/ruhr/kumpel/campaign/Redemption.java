package ruhr.kumpel.campaign;

import java.time.LocalDate;
import ruhr.kumpel.kernel.Money;

/// What came of redeeming at the till.
sealed interface Redemption {

    /// Also when the same was asked twice.
    record Redeemed(Receipt receipt, Money left) implements Redemption {}

    record NotEnoughLeft(Money left) implements Redemption {}

    /// It stands for one thing.
    record OnlyWhole() implements Redemption {}

    record Expired(LocalDate on) implements Redemption {}

    record Blocked() implements Redemption {}
}
