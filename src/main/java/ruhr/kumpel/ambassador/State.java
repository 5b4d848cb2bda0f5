package ruhr.kumpel.ambassador;

import java.util.Locale;

/// How far somebody is with being an ambassador.
enum State {
    APPLIED,
    DECLINED,
    ACTIVE,
    PAUSED,
    LEFT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

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
