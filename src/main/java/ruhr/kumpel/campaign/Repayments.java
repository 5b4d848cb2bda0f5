package ruhr.kumpel.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.CardPayment;

/// Somebody of the team gives a supporter her money back, or a part of it. What follows from that follows the money
/// (`MoneyListener`).
@Component
class Repayments {

    private final RepaymentHold hold;
    private final CardPayment cards;

    Repayments(RepaymentHold hold, CardPayment cards) {
        this.hold = hold;
        this.cards = cards;
    }

    /// @param key names the form: sent twice, it is given back once
    Repayment repay(Pledge pledge, Money amount, UUID key, PersonId by) {
        return hold.hold(pledge, amount, key, by)
                .orElseGet(() -> RepaymentHold.said(cards.giveBack(pledge.id(), amount, key, by)));
    }
}
