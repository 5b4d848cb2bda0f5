package ruhr.kumpel.signpost;

import java.util.LinkedHashMap;
import java.util.Map;
import ruhr.kumpel.kernel.Localized;

/// Writes a signpost as maps and lists, as it is stored; [Reading] is the way back.
final class Writing {

    private Writing() {}

    static Map<String, Object> of(Signpost signpost) {
        return Map.of(
                "source", signpost.source().value(),
                "questions",
                        signpost.questions().stream().map(Writing::question).toList(),
                "steps", signpost.steps().stream().map(Writing::step).toList());
    }

    private static Map<String, Object> question(Question question) {
        var told = new LinkedHashMap<String, Object>();
        told.put("key", question.key());
        told.put("kind", question.kind().word());
        put(told, "words", question.words());
        put(told, "hint", question.hint());
        told.put("options", question.options().stream().map(Writing::option).toList());
        condition(told, question.when());
        return told;
    }

    private static Map<String, Object> option(Question.Option option) {
        var told = new LinkedHashMap<String, Object>();
        told.put("key", option.key());
        put(told, "words", option.words());
        put(told, "hint", option.hint());
        return told;
    }

    private static Map<String, Object> step(Step step) {
        return Map.of(
                "key", step.key(),
                "phase", step.phase().word(),
                "rules", step.rules().stream().map(Writing::rule).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        var told = new LinkedHashMap<String, Object>();
        rule.from().ifPresent(day -> told.put("from", day.toString()));
        rule.until().ifPresent(day -> told.put("until", day.toString()));
        condition(told, rule.when());
        var advice = rule.advice();
        put(told, "title", advice.title());
        put(told, "text", advice.text());
        put(told, "office", advice.office());
        told.put("office-url", advice.officeUrl());
        put(told, "papers", advice.papers());
        put(told, "fee", advice.fee());
        put(told, "deadline", advice.deadline());
        advice.due()
                .ifPresent(due -> told.put(
                        "due",
                        Map.of(
                                "from", due.question(),
                                "many", due.many(),
                                "unit", due.unit().word())));
        told.put(
                "links",
                advice.links().stream()
                        .map(link -> Map.of("words", texts(link.words()), "to", link.to()))
                        .toList());
        told.put("law", advice.law());
        advice.asOf().ifPresent(day -> told.put("as-of", day.toString()));
        return told;
    }

    private static void condition(Map<String, Object> told, Condition when) {
        if (when.always()) return;
        told.put(
                "when",
                when.cases().stream()
                        .map(one -> one.clauses().stream().map(Writing::clause).toList())
                        .toList());
    }

    private static Map<String, Object> clause(Condition.Clause clause) {
        return Map.of(
                "question",
                clause.question(),
                clause.is() ? "is" : "not",
                clause.options().stream().sorted().toList());
    }

    private static void put(Map<String, Object> told, String key, Localized words) {
        if (!words.isEmpty()) told.put(key, texts(words));
    }

    private static Map<String, String> texts(Localized words) {
        var texts = new LinkedHashMap<String, String>();
        words.texts().forEach((language, text) -> texts.put(language.value(), text));
        return texts;
    }
}
