package ruhr.kumpel.guide;

import java.util.Locale;
import java.util.Optional;

/// Why somebody came. Whoever came the same way knows what it is like.
enum WayHere {
    WORK,
    STUDY,
    SCIENCE,
    FOUNDING,
    FAMILY,
    REFUGE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WayHere> parse(String word) {
        for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }
}
