package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;

/// Why an entry ended or was deleted. Kept when the text is gone.
enum Farewell {
    DONE,
    NOT_NEEDED,
    MISTAKE,
    PRIVACY,
    OTHER,
    /// Its last day has passed.
    OVER,
    /// Its owner has left.
    ERASED;

    /// What an owner may say.
    static final List<Farewell> SAID = List.of(DONE, NOT_NEEDED, MISTAKE, PRIVACY, OTHER);

    static Optional<Farewell> parse(String word) {
        return SAID.stream().filter(reason -> reason.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
