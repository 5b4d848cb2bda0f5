package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Looks for what an editor has overlooked.
final class Check {

    private final Signpost signpost;
    private final Possible possible;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private Check(Signpost signpost, LocalDate today) {
        this.signpost = signpost;
        this.possible = new Possible(signpost);
        this.today = today;
    }

    /// @param exists whether there is a page under a path of this platform
    static List<Finding> of(Signpost signpost, List<LanguageTag> languages, LocalDate today, Predicate<String> exists) {
        var check = new Check(signpost, today);
        check.questions();
        signpost.steps().forEach(check::step);
        signpost.steps().forEach(step -> check.links(step, exists));
        new DeadEnd(signpost, today).find().ifPresent(found -> check.add(new Finding.NoSteps("", found)));
        languages.forEach(check::translations);
        return List.copyOf(check.findings);
    }

    private void add(Finding finding) {
        findings.add(finding);
    }

    private void questions() {
        var before = new HashSet<String>();
        for (var question : signpost.questions()) {
            boolean known = names(question.key(), question.when(), before);
            if (question.kind().hasOptions() && question.options().isEmpty())
                add(new Finding.NoAnswers(question.key()));
            if (known && !possible.holds(question.when())) add(new Finding.NeverAsked(question.key()));
            before.add(question.key());
        }
    }

    /// Whether all that a condition names is there.
    private boolean names(String at, Condition when, Set<String> before) {
        boolean known = true;
        for (var one : when.cases())
            for (var clause : one.clauses()) {
                var question = signpost.question(clause.question());
                if (question.isEmpty() || !before.contains(clause.question())) {
                    add(new Finding.UnknownQuestion(at, clause.question()));
                    known = false;
                    continue;
                }
                for (var option : clause.options())
                    if (question.get().option(option).isEmpty()) {
                        add(new Finding.UnknownAnswer(at, clause.question(), option));
                        known = false;
                    }
            }
        return known;
    }

    private void step(Step step) {
        var all = new HashSet<String>();
        signpost.questions().forEach(one -> all.add(one.key()));
        boolean known = true;
        for (int i = 0; i < step.rules().size(); i++) {
            var rule = step.rules().get(i);
            known &= names(step.key(), rule.when(), all);
            if (rule.from().isPresent()
                    && rule.until().isPresent()
                    && rule.until().get().isBefore(rule.from().get()))
                add(new Finding.EndsBeforeItBegins(step.key(), i + 1));
            if (rule.advice().law().isEmpty()) add(new Finding.NoLaw(step.key()));
            rule.advice()
                    .due()
                    .filter(due -> signpost.question(due.question())
                            .filter(one -> one.kind() == Question.Kind.DAY)
                            .isEmpty())
                    .ifPresent(_ -> add(new Finding.NoDay(step.key())));
        }
        if (known) reached(step);
        pairs(step);
    }

    private void reached(Step step) {
        if (step.rules().stream().noneMatch(rule -> possible.holds(rule.when()))) {
            add(new Finding.Unreachable(step.key()));
            return;
        }
        var last = step.rules().stream()
                .map(rule -> rule.until().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        if (last.isBefore(today)) add(new Finding.Unreachable(step.key()));
        else if (!last.equals(LocalDate.MAX)) add(new Finding.Ends(step.key(), last));
    }

    /// Two rules that apply to the same people on the same day: the older one has not been ended, or nobody can know
    /// which of them is meant.
    private void pairs(Step step) {
        var rules = step.rules();
        for (int i = 0; i < rules.size(); i++)
            for (int j = i + 1; j < rules.size(); j++) {
                var one = rules.get(i);
                var other = rules.get(j);
                if (!one.overlaps(other) || !possible.both(one.when(), other.when())) continue;
                boolean firstIsOlder =
                        one.from().orElse(LocalDate.MIN).isBefore(other.from().orElse(LocalDate.MIN));
                int older = firstIsOlder ? i : j;
                var newer = rules.get(firstIsOlder ? j : i).from();
                add(
                        unended(rules.get(older), newer)
                                ? new Finding.NoEnd(step.key(), older + 1, newer.orElseThrow())
                                : new Finding.Contradiction(step.key(), i + 1, j + 1));
            }
    }

    private static boolean unended(Rule older, Optional<LocalDate> newer) {
        return older.until().isEmpty()
                && newer.isPresent()
                && older.from().orElse(LocalDate.MIN).isBefore(newer.get());
    }

    private void links(Step step, Predicate<String> exists) {
        step.rules().stream()
                .flatMap(rule -> rule.advice().links().stream())
                .map(Advice.Link::to)
                .filter(to -> to.startsWith("/") && !exists.test(to))
                .forEach(to -> add(new Finding.BrokenLink(step.key(), to)));
    }

    private void translations(LanguageTag language) {
        for (var question : signpost.questions()) untranslated(question.key(), texts(question), language);
        for (var step : signpost.steps())
            untranslated(
                    step.key(),
                    step.rules().stream().flatMap(rule -> rule.advice().texts()),
                    language);
    }

    static Stream<Localized> texts(Question question) {
        return Stream.concat(
                Stream.of(question.words(), question.hint()),
                question.options().stream().flatMap(option -> Stream.of(option.words(), option.hint())));
    }

    private void untranslated(String at, Stream<Localized> texts, LanguageTag language) {
        int missing = (int)
                texts.filter(text -> !text.isEmpty() && text.exactly(language).isEmpty())
                        .count();
        if (missing > 0) add(new Finding.Untranslated(at, language, missing));
    }
}
