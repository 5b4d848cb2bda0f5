package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// A condition as fields: for each case and each question, whether the answer must be one of some or none of some. So
/// an
/// editor ticks answers and writes no code.
final class ConditionForm {

    private static final int MOST = 8;

    private ConditionForm() {}

    /// As it was, if the same is ticked: a form says nothing of the order.
    static Condition typed(MultiValueMap<String, String> fields, List<Question> questions, Condition before) {
        var typed = typed(fields, questions);
        return EditPrinter.text(typed).equals(EditPrinter.text(before)) ? before : typed;
    }

    private static Condition typed(MultiValueMap<String, String> fields, List<Question> questions) {
        var cases = new ArrayList<Condition.Case>();
        for (int i = 0; i < MOST; i++) {
            var clauses = new ArrayList<Condition.Clause>();
            for (var question : questions) {
                var how =
                        Optional.ofNullable(fields.getFirst(name(i, question))).orElse("");
                var options = options(fields, i, question);
                if (!options.isEmpty() && (how.equals("is") || how.equals("not")))
                    clauses.add(new Condition.Clause(question.key(), how.equals("is"), options));
            }
            if (!clauses.isEmpty()) cases.add(new Condition.Case(clauses));
        }
        return new Condition(cases);
    }

    private static Set<String> options(MultiValueMap<String, String> fields, int i, Question question) {
        var options = new LinkedHashSet<String>();
        for (var option : fields.getOrDefault(name(i, question) + ".o", List.of()))
            if (question.option(option).isPresent()) options.add(option);
        return options;
    }

    private static String name(int i, Question question) {
        return "when." + i + "." + question.key();
    }

    /// One for each case, and one to fill in.
    static List<EditView.Case> view(Condition when, List<Question> questions, Visit visit) {
        var cases = new ArrayList<EditView.Case>();
        for (int i = 0; i < Math.min(when.cases().size() + 1, MOST); i++) {
            var clauses = new LinkedHashMap<String, Condition.Clause>();
            if (i < when.cases().size())
                when.cases().get(i).clauses().forEach(clause -> clauses.putIfAbsent(clause.question(), clause));
            cases.add(of(i, clauses, questions, visit));
        }
        return cases;
    }

    private static EditView.Case of(
            int i, Map<String, Condition.Clause> clauses, List<Question> questions, Visit visit) {
        return new EditView.Case(
                i + 1,
                !clauses.isEmpty(),
                questions.stream()
                        .filter(one -> one.kind().hasOptions())
                        .map(one -> clause(i, one, Optional.ofNullable(clauses.get(one.key())), visit))
                        .toList());
    }

    private static EditView.Clause clause(int i, Question question, Optional<Condition.Clause> clause, Visit visit) {
        return new EditView.Clause(
                name(i, question),
                visit.say(question.words()),
                clause.map(one -> one.is() ? "is" : "not").orElse(""),
                question.options().stream()
                        .map(one -> Choice.of(one.key(), visit.say(one.words()).value()))
                        .toList(),
                clause.map(Condition.Clause::options).orElse(Set.of()));
    }
}
