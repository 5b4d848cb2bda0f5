package ruhr.kumpel.moderation;

import java.time.Duration;
import java.time.Instant;

/// When something is to be decided.
final class DueTimes {

    /// Somebody may come to harm.
    private static final Duration URGENT = Duration.ofHours(24);

    /// Somebody waits to be published.
    private static final Duration REVIEW = Duration.ofHours(48);

    private static final Duration REPORT = Duration.ofDays(3);

    /// DSA article 20 says "timely".
    private static final Duration COMPLAINT = Duration.ofDays(7);

    private DueTimes() {}

    static Instant ofReview(Instant now, boolean urgent) {
        return now.plus(urgent ? URGENT : REVIEW);
    }

    static Instant ofReport(Instant now, Category category) {
        return now.plus(category.endangers() ? URGENT : REPORT);
    }

    static Instant ofComplaint(Instant now) {
        return now.plus(COMPLAINT);
    }
}
