package ruhr.kumpel.signpost;

import java.util.stream.Collectors;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Says what the checker found, in plain words: what, where, and what to do about it.
record Remarks(Signpost signpost, Visit visit) {

    String of(Finding finding) {
        var at = name(finding.at());
        var telling = Telling.to(visit);
        return switch (finding) {
            case Finding.NoAnswers _ -> visit.say("signpost.found.no-answers", at);
            case Finding.UnknownQuestion(var _, var question) ->
                visit.say("signpost.found.unknown-question", at, name(question));
            case Finding.UnknownAnswer(var _, var question, var option) ->
                visit.say("signpost.found.unknown-answer", at, name(question), option);
            case Finding.NeverAsked _ -> visit.say("signpost.found.never-asked", at);
            case Finding.Unreachable _ -> visit.say("signpost.found.unreachable", at);
            case Finding.Ends(var _, var last) -> visit.say("signpost.found.ends", at, telling.date(last));
            case Finding.NoEnd(var _, var rule, var newer) ->
                visit.say("signpost.found.no-end", at, rule, telling.date(newer));
            case Finding.Contradiction(var _, var one, var other) ->
                visit.say("signpost.found.contradiction", at, one, other);
            case Finding.EndsBeforeItBegins(var _, var rule) -> visit.say("signpost.found.backwards", at, rule);
            case Finding.NoSteps(var _, var answers) -> visit.say("signpost.found.no-steps", said(answers));
            case Finding.NoLaw _ -> visit.say("signpost.found.no-law", at);
            case Finding.NoDay _ -> visit.say("signpost.found.no-day", at);
            case Finding.BrokenLink(var _, var to) -> visit.say("signpost.found.broken-link", at, to);
            case Finding.Untranslated(var _, var language, var texts) ->
                visit.say("signpost.found.untranslated", at, telling.language(language), texts);
        };
    }

    private String name(String key) {
        return signpost.question(key)
                .map(Question::words)
                .or(() -> signpost.step(key)
                        .filter(step -> !step.rules().isEmpty())
                        .map(step -> step.rules().getLast().advice().title()))
                .map(visit::say)
                .map(Localized.Text::value)
                .orElse(key);
    }

    /// "Woher kommst du? EU", and so on.
    private String said(Answers answers) {
        var said = signpost.asked(answers).stream()
                .filter(question -> !answers.to(question.key()).isEmpty())
                .map(question -> name(question.key()) + " "
                        + question.options().stream()
                                .filter(option -> answers.to(question.key()).contains(option.key()))
                                .map(option -> visit.say(option.words()).value())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "–" : said;
    }
}
