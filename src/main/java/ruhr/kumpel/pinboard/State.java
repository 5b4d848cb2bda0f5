package ruhr.kumpel.pinboard;

import java.util.Locale;

/// How far a posting has come. Whether it is hidden or over is said elsewhere.
enum State {
    /// Waits for moderators.
    SUBMITTED,
    PUBLISHED,
    /// Given back to whoever wrote it.
    RETURNED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
