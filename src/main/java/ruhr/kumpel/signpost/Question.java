package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.kernel.Localized;

/// One question. Nobody has to answer it.
///
/// @param key what conditions and forms call it
/// @param when it is asked, by the answers to the ones before
record Question(String key, Kind kind, Localized words, Localized hint, List<Option> options, Condition when) {

    static final String KEY = "[a-z][a-z0-9-]{0,39}";

    enum Kind {
        /// One of several answers.
        ONE,
        /// Any of them.
        MANY,
        /// A day, from which dates follow.
        DAY,
        /// A town of the region, by name or postcode.
        TOWN;

        /// As it stands in forms, files and message keys.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean hasOptions() {
            return this == ONE || this == MANY;
        }
    }

    /// An answer that she can choose.
    record Option(String key, Localized words, Localized hint) {}

    Question {
        options = List.copyOf(options);
    }

    Optional<Option> option(String key) {
        return options.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// What of it can be an answer.
    Set<String> possible(Set<String> given) {
        return switch (kind) {
            case ONE -> firstOf(given);
            case MANY ->
                options.stream().map(Option::key).filter(given::contains).collect(java.util.stream.Collectors.toSet());
            case DAY -> given.stream().filter(Answers::isDay).limit(1).collect(java.util.stream.Collectors.toSet());
            case TOWN ->
                given.stream()
                        .filter(one -> one.matches("\\d{8}"))
                        .limit(1)
                        .collect(java.util.stream.Collectors.toSet());
        };
    }

    private Set<String> firstOf(Set<String> given) {
        return options.stream()
                .map(Option::key)
                .filter(given::contains)
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }
}
