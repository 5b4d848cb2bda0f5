package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Reads a signpost from maps and lists, as YAML and JSON give them; [Writing] is the way back.
@SuppressWarnings("unchecked")
final class Reading {

    private final LanguageTag source;

    private Reading(LanguageTag source) {
        this.source = source;
    }

    static Signpost signpost(Map<String, Object> told) {
        var source = new LanguageTag(text(told, "source"));
        var reading = new Reading(source);
        return new Signpost(
                source,
                list(told, "questions").stream().map(reading::question).toList(),
                list(told, "steps").stream().map(reading::step).toList());
    }

    private Question question(Map<String, Object> told) {
        return new Question(
                text(told, "key"),
                Question.Kind.valueOf(upper(text(told, "kind"))),
                words(told, "words"),
                words(told, "hint"),
                list(told, "options").stream().map(this::option).toList(),
                condition(told));
    }

    private Question.Option option(Map<String, Object> told) {
        return new Question.Option(text(told, "key"), words(told, "words"), words(told, "hint"));
    }

    private Step step(Map<String, Object> told) {
        return new Step(
                text(told, "key"),
                Step.Phase.valueOf(upper(text(told, "phase"))),
                list(told, "rules").stream().map(this::rule).toList());
    }

    private Rule rule(Map<String, Object> told) {
        return new Rule(day(told, "from"), day(told, "until"), condition(told), advice(told));
    }

    private Advice advice(Map<String, Object> told) {
        return new Advice(
                words(told, "title"),
                words(told, "text"),
                words(told, "office"),
                text(told, "office-url"),
                words(told, "papers"),
                words(told, "fee"),
                words(told, "deadline"),
                Optional.ofNullable((Map<String, Object>) told.get("due")).map(Reading::due),
                list(told, "links").stream()
                        .map(one -> new Advice.Link(words(one, "words"), text(one, "to")))
                        .toList(),
                text(told, "law"),
                day(told, "as-of"));
    }

    private static Due due(Map<String, Object> told) {
        return new Due(
                text(told, "from"),
                ((Number) value(told, "many")).intValue(),
                Due.Unit.valueOf(upper(text(told, "unit"))));
    }

    /// A list of cases, each a list of clauses: `[[{question: origin, is: [eu]}]]`.
    private static Condition condition(Map<String, Object> told) {
        var cases = (List<List<Map<String, Object>>>) told.getOrDefault("when", List.of());
        return new Condition(cases.stream()
                .map(clauses ->
                        new Condition.Case(clauses.stream().map(Reading::clause).toList()))
                .toList());
    }

    private static Condition.Clause clause(Map<String, Object> told) {
        boolean is = told.containsKey("is");
        return new Condition.Clause(
                text(told, "question"), is, Set.copyOf((List<String>) value(told, is ? "is" : "not")));
    }

    /// The language it is written in stands first: where another is missing it is what readers get.
    private Localized words(Map<String, Object> told, String key) {
        var texts = (Map<String, Object>) told.getOrDefault(key, Map.of());
        var words = new LinkedHashMap<LanguageTag, String>();
        if (texts.get(source.value()) instanceof Object first) words.put(source, String.valueOf(first));
        texts.forEach((language, text) -> words.put(new LanguageTag(language), String.valueOf(text)));
        return new Localized(words);
    }

    private static Optional<LocalDate> day(Map<String, Object> told, String key) {
        return Optional.of(text(told, key)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    private static List<Map<String, Object>> list(Map<String, Object> told, String key) {
        return (List<Map<String, Object>>) told.getOrDefault(key, List.of());
    }

    private static Object value(Map<String, Object> told, String key) {
        @Nullable Object value = told.get(key);
        if (value == null) throw new IllegalArgumentException("A signpost says " + key);
        return value;
    }

    private static String text(Map<String, Object> told, String key) {
        return String.valueOf(told.getOrDefault(key, "")).strip();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
