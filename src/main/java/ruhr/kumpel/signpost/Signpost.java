package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ruhr.kumpel.kernel.LanguageTag;

/// All questions and steps of a portal in one version: from answers and a day follows a checklist, by nothing else.
///
/// @param source the language it is written in
record Signpost(LanguageTag source, List<Question> questions, List<Step> steps) {

    Signpost {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }

    static Signpost empty(LanguageTag source) {
        return new Signpost(source, List.of(), List.of());
    }

    Optional<Question> question(String key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Optional<Step> step(String key) {
        return steps.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /// With this question in the place of the one that has its key, or as the last.
    Signpost with(Question question) {
        return new Signpost(source, put(questions, question, Question::key), steps);
    }

    Signpost with(Step step) {
        return new Signpost(source, questions, put(steps, step, Step::key));
    }

    Signpost withoutQuestion(String key) {
        return new Signpost(
                source, questions.stream().filter(one -> !one.key().equals(key)).toList(), steps);
    }

    Signpost withoutStep(String key) {
        return new Signpost(
                source,
                questions,
                steps.stream().filter(one -> !one.key().equals(key)).toList());
    }

    Signpost questionUp(String key) {
        return new Signpost(source, up(questions, key, Question::key), steps);
    }

    Signpost stepUp(String key) {
        return new Signpost(source, questions, up(steps, key, Step::key));
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, String> key) {
        var put = new ArrayList<>(all);
        for (int i = 0; i < put.size(); i++)
            if (key.apply(put.get(i)).equals(key.apply(one))) {
                put.set(i, one);
                return put;
            }
        put.add(one);
        return put;
    }

    private static <T> List<T> up(List<T> all, String wanted, Function<T, String> key) {
        var moved = new ArrayList<>(all);
        for (int i = 1; i < moved.size(); i++)
            if (key.apply(moved.get(i)).equals(wanted)) {
                Collections.swap(moved, i - 1, i);
                break;
            }
        return moved;
    }

    /// What is asked, in this order: a question may depend on the ones before it.
    List<Question> asked(Answers answers) {
        var asked = new ArrayList<Question>();
        var known = Answers.NONE;
        for (var question : questions) {
            if (!question.when().holds(known)) continue;
            asked.add(question);
            known = known.with(question, answers.to(question.key()));
        }
        return asked;
    }

    /// Only answers to what is asked, and only ones that can be given.
    Answers heard(Answers answers) {
        var known = Answers.NONE;
        for (var question : questions)
            if (question.when().holds(known)) known = known.with(question, answers.to(question.key()));
        return known;
    }

    /// How many questions behind this one of [#asked] may still be asked, whatever she answers.
    long stillPossible(Answers answers, int here) {
        var asked = asked(answers);
        if (asked.isEmpty()) return 0;
        int position = questions.indexOf(asked.get(Math.max(here, 0)));
        var open = questions.subList(position, questions.size()).stream()
                .map(Question::key)
                .toList();
        return questions.subList(position + 1, questions.size()).stream()
                .filter(one -> one.when().mayHold(answers, open))
                .count();
    }

    /// What applies to her on that day, first what is to do before she travels.
    List<Item> checklist(Answers answers, LocalDate day) {
        var heard = heard(answers);
        return steps.stream()
                .flatMap(step -> step.rule(heard, day).stream().map(rule -> Item.of(step, rule.advice(), heard)))
                .sorted(Comparator.comparing(item -> item.step().phase()))
                .toList();
    }
}
