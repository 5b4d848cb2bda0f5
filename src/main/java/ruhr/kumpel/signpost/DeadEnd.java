package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for answers that lead to an empty list. It goes through the questions in their order and turns back as soon as
/// some step is certain; so much is certain early in any useful signpost that it seldom goes far.
final class DeadEnd {

    private static final int MOST = 200_000;

    private final Signpost signpost;
    private final LocalDate day;
    private int looked;

    DeadEnd(Signpost signpost, LocalDate day) {
        this.signpost = signpost;
        this.day = day;
    }

    Optional<Answers> find() {
        return find(0, Answers.NONE);
    }

    private Optional<Answers> find(int i, Answers answers) {
        if (looked++ > MOST || certain(i, answers)) return Optional.empty();
        if (i == signpost.questions().size()) return Optional.of(answers);
        var question = signpost.questions().get(i);
        if (!question.when().holds(answers) || !question.kind().hasOptions()) return find(i + 1, answers);
        for (var given : possible(question)) {
            var found = find(i + 1, answers.with(question, given));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// Whether a step applies whatever comes after the first `decided` questions.
    private boolean certain(int decided, Answers answers) {
        var known = new HashSet<String>();
        signpost.questions().subList(0, decided).forEach(one -> known.add(one.key()));
        return signpost.steps().stream()
                .flatMap(step -> step.rules().stream())
                .filter(rule -> rule.isValidOn(day))
                .map(Rule::when)
                .anyMatch(when -> when.always()
                        || when.cases().stream()
                                .anyMatch(one -> one.clauses().stream()
                                        .allMatch(
                                                clause -> known.contains(clause.question()) && clause.holds(answers))));
    }

    /// Each answer alone, and none.
    private static List<Set<String>> possible(Question question) {
        var possible = new ArrayList<Set<String>>();
        question.options().forEach(option -> possible.add(Set.of(option.key())));
        possible.add(Set.of());
        return possible;
    }
}
