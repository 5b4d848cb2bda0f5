package ruhr.kumpel.discovery;

import java.util.Locale;
import java.util.Optional;

/// How much German is needed, by the Common European Framework of Reference for Languages (CEFR).
public enum GermanLevel {
    /// One gets along without any.
    NONE,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /// As it stands in addresses and files: `b1`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GermanLevel> parse(String word) {
        for (var level : values())
            if (level.word().equals(word.strip().toLowerCase(Locale.ROOT))) return Optional.of(level);
        return Optional.empty();
    }
}
