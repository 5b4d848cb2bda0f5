package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.signpost.Question.Kind;
import ruhr.kumpel.signpost.Step.Phase;

/// Small signposts about a town where newcomers register and ducks are licensed.
final class ExampleSignposts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private ExampleSignposts() {}

    static Signpost of(List<Question> questions, Step... steps) {
        return new Signpost(LanguageTag.GERMAN, questions, List.of(steps));
    }

    static Question question(String key, Kind kind, Condition when, String... options) {
        return new Question(
                key,
                kind,
                Localized.german("Frage " + key + "?"),
                Localized.EMPTY,
                Stream.of(options)
                        .map(one -> new Question.Option(one, Localized.german("Antwort " + one), Localized.EMPTY))
                        .toList(),
                when);
    }

    static Question one(String key, String... options) {
        return question(key, Kind.ONE, Condition.ALWAYS, options);
    }

    static Question day(String key) {
        return question(key, Kind.DAY, Condition.ALWAYS);
    }

    static Step step(String key, Condition when) {
        return step(key, Phase.FIRST_WEEKS, rule(key, when));
    }

    static Step step(String key, Phase phase, Rule... rules) {
        return new Step(key, phase, List.of(rules));
    }

    static Rule rule(String title, Condition when) {
        return new Rule(Optional.empty(), Optional.empty(), when, advice(title));
    }

    static Rule rule(String title, String from, String until, Condition when) {
        return new Rule(date(from), date(until), when, advice(title));
    }

    private static Optional<LocalDate> date(String day) {
        return Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    static Advice advice(String title) {
        return advice(title, Optional.empty());
    }

    static Advice advice(String title, Optional<Due> due) {
        return new Advice(
                Localized.german(title),
                Localized.EMPTY,
                Localized.EMPTY,
                "",
                Localized.EMPTY,
                Localized.EMPTY,
                Localized.EMPTY,
                due,
                List.of(),
                "§ 1 Entengesetz",
                Optional.of(TODAY));
    }

    /// With these options; a question and an option in turns.
    static Answers answers(String... pairs) {
        var answers = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) answers = answers.with(pairs[i], pairs[i + 1].split(","));
        return answers;
    }

    static List<String> titles(List<Item> items) {
        return items.stream()
                .map(item -> item.advice().title().in(LanguageTag.GERMAN).value())
                .toList();
    }
}
