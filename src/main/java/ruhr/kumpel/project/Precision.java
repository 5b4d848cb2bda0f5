package ruhr.kumpel.project;

import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.kernel.Where;

/// How exactly an owner wants a place shown.
enum Precision {
    EXACT,
    BLURRED,
    TOWN,
    TOWNS,
    REGION,
    ONLINE;

    static Precision of(Where where) {
        return switch (where) {
            case Where.Exact _ -> EXACT;
            case Where.Blurred _ -> BLURRED;
            case Where.Town _ -> TOWN;
            case Where.Towns _ -> TOWNS;
            case Where.Region _ -> REGION;
            case Where.Online _ -> ONLINE;
        };
    }

    static Optional<Precision> parse(String word) {
        for (var precision : values()) if (precision.word().equals(word)) return Optional.of(precision);
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
