package ruhr.kumpel.payment;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A supporter was sent to the provider's page with this payment, for the how many-th time.
///
/// @param account the organisation's own
/// @param intent the provider's name for the movement of the money, once there is one
/// @param told what the ledger says already
/// @param version of what was told
record CardAttempt(
        UUID payment,
        int number,
        String account,
        CardErrand errand,
        Instant begun,
        Optional<Page> page,
        Optional<String> intent,
        CardTold told,
        int version) {

    /// The shortest that Stripe allows is half an hour; the rest is for asking again after a lost answer.
    static final Duration OPEN = Duration.ofMinutes(40);

    /// @param session the provider's name for it
    record Page(String session, URI url) {}

    /// To the second, as the provider counts.
    Instant ends() {
        return begun.plus(OPEN);
    }

    /// Asking again under the same name is answered the same, and done once.
    String key() {
        return "pay-" + payment + "-" + number;
    }
}
