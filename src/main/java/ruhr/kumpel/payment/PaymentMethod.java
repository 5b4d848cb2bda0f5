package ruhr.kumpel.payment;

import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// A way in which promised money gets to its payee, and back.
public sealed interface PaymentMethod permits CreditTransfer, CardPayment {

    /// Whether the supporter can pay this promise so, now.
    boolean takes(Payment payment);

    /// @param errand what a page of somebody else says, and where it leads back to
    Beginning begin(Payment payment, CardErrand errand);

    /// @param key names the asking: asked twice, it is given back once
    Refunding giveBack(UUID payment, Money amount, UUID key, PersonId by);
}
