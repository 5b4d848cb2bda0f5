package ruhr.kumpel.payment;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// Money of one supporter for one cause.
///
/// @param amount what was promised; what came may be another
public record Payment(
        UUID id, CauseId cause, Money amount, CreditorReference reference, PaymentState state, Instant begun) {

    /// The reference it had was taken: one chance in ten thousand once a hundred million are given.
    Payment referredTo(CreditorReference other) {
        return new Payment(id, cause, amount, other, state, begun);
    }

    Payment in(PaymentState next) {
        return new Payment(id, cause, amount, reference, next, begun);
    }
}
