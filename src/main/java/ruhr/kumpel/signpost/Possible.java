package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ruhr.kumpel.signpost.Condition.Clause;

/// Whether there are answers with which a condition holds. A question must be asked before it is answered, so what it
/// depends on has to be possible too.
record Possible(Signpost signpost) {

    boolean holds(Condition condition) {
        return condition.always()
                || condition.cases().stream().anyMatch(one -> holds(one.clauses(), List.of(), Set.of()));
    }

    boolean both(Condition one, Condition other) {
        return holds(one.and(other));
    }

    /// @param open clauses still to look at
    /// @param taken clauses that have to hold
    /// @param asked questions for which it is clear why they are asked
    private boolean holds(List<Clause> open, List<Clause> taken, Set<String> asked) {
        if (open.isEmpty()) return fit(taken);
        var clause = open.getFirst();
        var rest = open.subList(1, open.size());
        var more = and(taken, clause);
        if (!clause.is() || asked.contains(clause.question())) return holds(rest, more, asked);
        var question = signpost.question(clause.question());
        if (question.isEmpty()) return false;
        var known = new HashSet<>(asked);
        known.add(clause.question());
        var when = question.get().when();
        if (when.always()) return holds(rest, more, known);
        return when.cases().stream().anyMatch(one -> holds(all(one.clauses(), rest), more, known));
    }

    private boolean fit(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause::is)
                .map(Clause::question)
                .distinct()
                .allMatch(key -> fits(key, clauses));
    }

    private boolean fits(String key, List<Clause> clauses) {
        var question = signpost.question(key).orElseThrow();
        var mine = clauses.stream().filter(one -> one.question().equals(key)).toList();
        var allowed = question.options().stream().map(Question.Option::key).collect(Collectors.toSet());
        mine.stream().filter(one -> !one.is()).forEach(one -> allowed.removeAll(one.options()));
        if (question.kind() == Question.Kind.MANY)
            return mine.stream()
                    .filter(Clause::is)
                    .allMatch(one -> one.options().stream().anyMatch(allowed::contains));
        mine.stream().filter(Clause::is).forEach(one -> allowed.retainAll(one.options()));
        return !allowed.isEmpty();
    }

    private static List<Clause> and(List<Clause> clauses, Clause one) {
        return all(clauses, List.of(one));
    }

    private static List<Clause> all(List<Clause> some, List<Clause> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
