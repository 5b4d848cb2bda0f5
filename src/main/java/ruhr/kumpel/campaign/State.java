package ruhr.kumpel.campaign;

import java.util.Locale;

/// How a campaign goes on. Whether moderation has hidden it stands beside it.
enum State {
    DRAFT,
    /// Waits for the moderators.
    SUBMITTED,
    /// The moderators want something changed.
    RETURNED,
    RUNNING,
    PAUSED,
    ENDED,
    /// The business has said what became of it.
    THANKED;

    /// Shown to everybody.
    boolean readable() {
        return ordinal() >= RUNNING.ordinal();
    }

    /// Not yet shown, so that amounts and dates may still change.
    boolean fresh() {
        return !readable();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
