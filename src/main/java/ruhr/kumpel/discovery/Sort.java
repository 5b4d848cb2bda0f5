package ruhr.kumpel.discovery;

import java.util.Locale;
import java.util.Optional;

/// The order of a list. What is stale sinks in each of them.
public enum Sort {
    RELEVANCE,
    NEWEST,
    NEAREST,
    ENDING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> parse(String word) {
        for (var sort : values()) if (sort.word().equals(word)) return Optional.of(sort);
        return Optional.empty();
    }
}
