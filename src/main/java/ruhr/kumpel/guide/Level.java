package ruhr.kumpel.guide;

import java.util.Locale;
import java.util.Optional;

/// How well somebody speaks a language; the best first.
enum Level {
    NATIVE,
    FLUENT,
    GOOD,
    BASIC;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Level> parse(String word) {
        for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }
}
