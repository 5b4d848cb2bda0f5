package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
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
    private final PurchaseStore purchases;
    private final Clock clock;

    Repayments(RepaymentHold hold, CardPayment cards, PurchaseStore purchases, Clock clock) {
        this.hold = hold;
        this.cards = cards;
        this.purchases = purchases;
        this.clock = clock;
    }

    /// @param key names the form: sent twice, it is given back once
    Repayment repay(Pledge pledge, Money amount, UUID key, PersonId by) {
        var done = hold.hold(pledge, amount, key, by)
                .orElseGet(() -> RepaymentHold.said(cards.giveBack(pledge.id(), amount, key, by)));
        if (done instanceof Repayment.Repaid || done instanceof Repayment.UnderWay) settle(pledge, by);
        return done;
    }

    /// What was withdrawn is given back by it.
    private void settle(Pledge pledge, PersonId by) {
        if (!purchases.withdrawn(List.of(pledge.id())).isEmpty()) purchases.settle(pledge.id(), by, clock.instant());
    }
}
