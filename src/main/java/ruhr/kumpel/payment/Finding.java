package ruhr.kumpel.payment;

import java.util.List;
import java.util.Optional;

/// What we make of a line that did not settle a payment by itself. A person decides.
public sealed interface Finding {

    BankLine line();

    /// The reference is right, the amount is not.
    record WrongAmount(BankLine line, Payment payment) implements Finding {}

    /// Reference and amount fit, but a person took it back before, or another reference stands beside it.
    record Fits(BankLine line, Payment payment) implements Finding {}

    /// No reference of ours, but a payment that it may be.
    record Suggested(BankLine line, Payment payment, Why why) implements Finding {}

    /// The payment was confirmed by another line.
    record Twice(BankLine line, Payment payment) implements Finding {}

    /// Several references in one transfer, which does not add up or names a settled payment.
    record Several(BankLine line, List<Payment> payments) implements Finding {}

    /// A sum of several transfers of which the bank does not say more.
    record Batch(BankLine line) implements Finding {}

    /// Money that went back. If the payment is known, its amount is another or it was not confirmed.
    record Returned(BankLine line, Optional<Payment> payment) implements Finding {}

    record Unknown(BankLine line) implements Finding {}

    enum Why {
        /// But for one or two letters its reference stands there.
        ALIKE,
        /// No other open payment has this amount.
        SAME_AMOUNT
    }
}
