package ruhr.kumpel.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// One redemption at a till.
record Receipt(UUID id, UUID voucher, Money amount, Instant at, boolean undone) {

    /// Long enough for a slip of the finger, too short for the goods to be gone.
    static final Duration UNDO = Duration.ofMinutes(15);

    boolean undoable(Instant now) {
        return !undone && now.isBefore(at.plus(UNDO));
    }
}
