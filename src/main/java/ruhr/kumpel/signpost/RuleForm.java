package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// A rule of a step as the fields of a form, in one language; what is not a text is changed only in the language it is
/// written in.
final class RuleForm {

    static final int LINKS = 5;

    private RuleForm() {}

    static Map<String, String> fields(Step step, Rule rule, LanguageTag in) {
        var advice = rule.advice();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "title", advice.title(), in);
        put(fields, "text", advice.text(), in);
        put(fields, "office", advice.office(), in);
        put(fields, "papers", advice.papers(), in);
        put(fields, "fee", advice.fee(), in);
        put(fields, "deadline", advice.deadline(), in);
        for (int i = 0; i < advice.links().size(); i++) {
            put(fields, "link-" + i, advice.links().get(i).words(), in);
            fields.put("link-" + i + "-to", advice.links().get(i).to());
        }
        fields.put("phase", step.phase().word());
        fields.put("from", rule.from().map(Object::toString).orElse(""));
        fields.put("until", rule.until().map(Object::toString).orElse(""));
        fields.put("office-url", advice.officeUrl());
        fields.put("due-from", advice.due().map(Due::question).orElse(""));
        fields.put("due-many", advice.due().map(due -> "" + due.many()).orElse(""));
        fields.put("due-unit", advice.due().map(due -> due.unit().word()).orElse("weeks"));
        fields.put("law", advice.law());
        fields.put("as-of", advice.asOf().map(Object::toString).orElse(""));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, Localized words, LanguageTag in) {
        fields.put(name, words.exactly(in).orElse(""));
    }

    static Rule typed(Rule before, Typing typing, boolean source, List<Question> questions) {
        return source
                ? new Rule(
                        typing.day("from"),
                        typing.day("until"),
                        ConditionForm.typed(typing.fields(), questions, before.when()),
                        advice(before.advice(), typing, true))
                : new Rule(before.from(), before.until(), before.when(), advice(before.advice(), typing, false));
    }

    private static Advice advice(Advice before, Typing typing, boolean source) {
        return new Advice(
                typing.words("title", before.title()),
                typing.words("text", before.text()),
                typing.words("office", before.office()),
                source ? typing.text("office-url") : before.officeUrl(),
                typing.words("papers", before.papers()),
                typing.words("fee", before.fee()),
                typing.words("deadline", before.deadline()),
                source ? due(typing) : before.due(),
                links(before.links(), typing, source),
                source ? typing.text("law") : before.law(),
                source ? typing.day("as-of") : before.asOf());
    }

    private static Optional<Due> due(Typing typing) {
        var from = typing.text("due-from");
        var many = typing.number("due-many");
        if (from.isEmpty() || many.isEmpty()) return Optional.empty();
        var unit = Due.Unit.WEEKS;
        for (var one : Due.Unit.values()) if (one.word().equals(typing.text("due-unit"))) unit = one;
        return Optional.of(new Due(from, many.get(), unit));
    }

    private static List<Advice.Link> links(List<Advice.Link> before, Typing typing, boolean source) {
        var links = new ArrayList<Advice.Link>();
        for (int i = 0; i < LINKS; i++) {
            var old = i < before.size() ? Optional.of(before.get(i)) : Optional.<Advice.Link>empty();
            var to = source
                    ? typing.text("link-" + i + "-to")
                    : old.map(Advice.Link::to).orElse("");
            if (to.isEmpty()) continue;
            links.add(new Advice.Link(
                    typing.words("link-" + i, old.map(Advice.Link::words).orElse(Localized.EMPTY)), to));
        }
        return links;
    }

    static Rule blank() {
        var none = Localized.EMPTY;
        return new Rule(
                Optional.empty(),
                Optional.empty(),
                Condition.ALWAYS,
                new Advice(none, none, none, "", none, none, none, Optional.empty(), List.of(), "", Optional.empty()));
    }
}
