package ruhr.kumpel.office;

import java.util.Locale;
import java.util.Optional;

/// What makes it easier to come and to be understood. What is not named is unknown, not missing.
enum AccessMark {
    STEP_FREE,
    LIFT,
    TOILET,
    PARKING,
    LOOP,
    SIGN_LANGUAGE,
    EASY_LANGUAGE,
    INTERPRETER;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AccessMark> parse(String word) {
        for (var mark : values()) if (mark.word().equals(word)) return Optional.of(mark);
        return Optional.empty();
    }
}
