package ruhr.kumpel.moderation;

import java.time.Instant;
import java.util.Optional;

/// Somebody does not agree with a decision about something of hers.
record Complaint(Decision against, String text, Instant made, Instant due, Optional<Outcome> outcome) {

    record Outcome(boolean upheld, String answer) {}
}
