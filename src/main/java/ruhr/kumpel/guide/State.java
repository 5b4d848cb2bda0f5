package ruhr.kumpel.guide;

import java.util.Locale;

/// How far somebody is with being a guide. Whether moderation has hidden her profile stands beside it.
enum State {
    /// Waits for the coordinator.
    APPLIED,
    DECLINED,
    ACTIVE,
    /// Takes nobody new for a while.
    PAUSED,
    LEFT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Taken on, and still there.
    boolean belongs() {
        return this == ACTIVE || this == PAUSED;
    }

    String badge() {
        return switch (this) {
            case APPLIED, PAUSED -> "warning";
            case ACTIVE -> "success";
            case DECLINED -> "danger";
            case LEFT -> "";
        };
    }
}
