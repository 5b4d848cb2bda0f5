package ruhr.kumpel.signpost;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// When something applies: always, or in any of these cases. In a case all its clauses hold. Every condition made of
/// and, or and not can be written so, and a form can show it without a bracket.
record Condition(List<Case> cases) {

    static final Condition ALWAYS = new Condition(List.of());

    /// All of these.
    record Case(List<Clause> clauses) {

        Case {
            clauses = List.copyOf(clauses);
        }

        boolean holds(Answers answers) {
            return clauses.stream().allMatch(clause -> clause.holds(answers));
        }
    }

    /// The answer to a question is one of these, or is none of them. Who did not answer has given none of them.
    record Clause(String question, boolean is, Set<String> options) {

        Clause {
            options = Set.copyOf(options);
        }

        boolean holds(Answers answers) {
            return answers.to(question).stream().anyMatch(options::contains) == is;
        }
    }

    Condition {
        cases = List.copyOf(cases);
    }

    boolean always() {
        return cases.isEmpty();
    }

    boolean holds(Answers answers) {
        return always() || cases.stream().anyMatch(one -> one.holds(answers));
    }

    /// Whether it may hold once the open questions are answered.
    boolean mayHold(Answers answers, Collection<String> open) {
        return always()
                || cases.stream()
                        .anyMatch(one -> one.clauses().stream()
                                .allMatch(clause -> open.contains(clause.question()) || clause.holds(answers)));
    }

    static Condition is(String question, String... options) {
        return new Condition(List.of(new Case(List.of(new Clause(question, true, Set.of(options))))));
    }

    static Condition isNot(String question, String... options) {
        return new Condition(List.of(new Case(List.of(new Clause(question, false, Set.of(options))))));
    }

    Condition and(Condition other) {
        if (always()) return other;
        if (other.always()) return this;
        return new Condition(cases.stream()
                .flatMap(one -> other.cases.stream().map(two -> both(one, two)))
                .toList());
    }

    Condition or(Condition other) {
        if (always() || other.always()) return ALWAYS;
        return new Condition(Stream.concat(cases.stream(), other.cases.stream()).toList());
    }

    private static Case both(Case one, Case two) {
        return new Case(
                Stream.concat(one.clauses().stream(), two.clauses().stream()).toList());
    }
}
