package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A pledge that bought something at a distance.
///
/// @param seller as it stood before the button was pressed
/// @param withdrawn when that was declared
/// @param settled when the business gave back what was due, by its word
record Purchase(UUID pledge, String seller, Instant ordered, Optional<Instant> withdrawn, Optional<Instant> settled) {

    /// Still to be given back.
    boolean due() {
        return withdrawn.isPresent() && settled.isEmpty();
    }
}
