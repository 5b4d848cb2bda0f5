package ruhr.kumpel.campaign;

import java.util.Locale;
import java.util.Optional;

/// How a supporter wants to be seen.
public enum Shown {
    NAME,
    PSEUDONYM,
    ANONYMOUS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shown> parse(String word) {
        for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }
}
