package ruhr.kumpel.guide;

import java.util.Locale;

/// Of a tandem.
enum Side {
    GUIDE,
    NEWCOMER;

    Side other() {
        return this == GUIDE ? NEWCOMER : GUIDE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
