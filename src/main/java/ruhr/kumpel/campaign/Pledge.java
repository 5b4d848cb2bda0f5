package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.PaymentState;

/// Somebody promised an amount.
///
/// @param id of its payment, too
/// @param person empty once she is erased
/// @param state of its payment
record Pledge(UUID id, Wish wish, Optional<PersonId> person, LanguageTag language, PaymentState state, Instant made) {

    /// Money of it is there, by the business's word or the bank's.
    boolean arrived() {
        return state == PaymentState.RECEIVED || state == PaymentState.CONFIRMED;
    }
}
