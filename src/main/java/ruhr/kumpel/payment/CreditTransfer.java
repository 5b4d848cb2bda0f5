package ruhr.kumpel.payment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// From the supporter's bank to the payee's, seen again in its bank file. Needs nobody else, so it is always there.
@Component
public final class CreditTransfer implements PaymentMethod {

    private final Payees payees;

    CreditTransfer(Payees payees) {
        this.payees = payees;
    }

    @Override
    public boolean takes(Payment payment) {
        return payment.state().open();
    }

    @Override
    public Beginning begin(Payment payment, CardErrand errand) {
        return takes(payment) ? new Beginning.ByHand(payees.giroCode(payment)) : new Beginning.NotNow();
    }

    @Override
    public Refunding giveBack(UUID payment, Money amount, UUID key, PersonId by) {
        return new Refunding.ByHand();
    }
}
