package ruhr.kumpel.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A voucher for somebody else.
///
/// @param address empty once it is forgotten, or if the giver hands it over herself
/// @param words of the giver
/// @param day on which it is sent
/// @param outcome empty until then
record Present(
        UUID id,
        String recipient,
        String address,
        String giver,
        String words,
        LocalDate day,
        Optional<Outcome> outcome,
        Optional<Instant> ended) {

    enum Outcome {
        SENT,
        /// Whoever has this address wants no presents by mail.
        UNWANTED
    }

    boolean waits() {
        return !address.isEmpty() && outcome.isEmpty();
    }
}
