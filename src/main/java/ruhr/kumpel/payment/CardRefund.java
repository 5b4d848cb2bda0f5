package ruhr.kumpel.payment;

import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Somebody gives back what a card has paid, or a part of it.
///
/// @param id goes to the provider, too
/// @param attempt number of the payment's attempt that came
record CardRefund(UUID id, UUID payment, int attempt, Money amount, State state, PersonId by) {

    enum State {
        ASKED,
        DONE,
        REFUSED
    }
}
