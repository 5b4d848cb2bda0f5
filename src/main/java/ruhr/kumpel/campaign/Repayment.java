package ruhr.kumpel.campaign;

import ruhr.kumpel.kernel.Money;

/// What came of giving a supporter her money back.
sealed interface Repayment {

    record Repaid(Money amount) implements Repayment {}

    /// The provider did not answer; it goes on by itself.
    record UnderWay() implements Repayment {}

    record TooMuch(Money left) implements Repayment {}

    /// Her voucher has been used already, for so much.
    record Redeemed(Money amount) implements Repayment {}

    record Refused() implements Repayment {}

    /// She did not pay by card: the business transfers it back itself.
    record ByHand() implements Repayment {}
}
