package ruhr.kumpel.signpost;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody answered: keys of options, a day as `2026-11-22`, a town by its official key. Never printed into a
/// log: its text says only how many there are.
record Answers(Map<String, Set<String>> given) {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        var kept = new LinkedHashMap<String, Set<String>>();
        given.forEach((question, options) -> {
            if (!options.isEmpty()) kept.put(question, Set.copyOf(options));
        });
        given = Collections.unmodifiableMap(kept);
    }

    Set<String> to(String question) {
        return given.getOrDefault(question, Set.of());
    }

    Optional<LocalDate> day(String question) {
        return to(question).stream().filter(Answers::isDay).findFirst().map(LocalDate::parse);
    }

    Answers with(Question question, Set<String> options) {
        var more = new LinkedHashMap<>(given);
        more.put(question.key(), question.possible(options));
        return new Answers(more);
    }

    Answers with(String question, String... options) {
        var more = new LinkedHashMap<>(given);
        more.put(question, Set.of(options));
        return new Answers(more);
    }

    static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return given.size() + " answers";
    }
}
