package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// A question as the fields of a form, in one language. What is not a text is changed only in the language it is
/// written
/// in, so that a translator cannot break it.
final class QuestionForm {

    static final int ROWS = 12;
    static final int LONGEST = 200;

    private QuestionForm() {}

    static Map<String, String> fields(Question question, LanguageTag in) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", question.words().exactly(in).orElse(""));
        fields.put("hint", question.hint().exactly(in).orElse(""));
        fields.put("kind", question.kind().word());
        for (int i = 0; i < question.options().size(); i++) {
            var option = question.options().get(i);
            fields.put("option-" + i, option.words().exactly(in).orElse(""));
            fields.put("option-" + i + "-hint", option.hint().exactly(in).orElse(""));
            fields.put("option-" + i + "-key", option.key());
        }
        return fields;
    }

    static Question typed(Question before, Typing typing, boolean source, List<Question> earlier) {
        return new Question(
                before.key(),
                source ? kind(typing, before) : before.kind(),
                typing.words("words", before.words()),
                typing.words("hint", before.hint()),
                source ? options(before, typing) : translated(before, typing),
                source ? ConditionForm.typed(typing.fields(), earlier, before.when()) : before.when());
    }

    private static Question.Kind kind(Typing typing, Question before) {
        for (var kind : Question.Kind.values()) if (kind.word().equals(typing.text("kind"))) return kind;
        return before.kind();
    }

    private static List<Question.Option> translated(Question before, Typing typing) {
        var options = new ArrayList<Question.Option>();
        for (int i = 0; i < before.options().size(); i++) {
            var option = before.options().get(i);
            options.add(new Question.Option(
                    option.key(),
                    typing.words("option-" + i, option.words()),
                    typing.words("option-" + i + "-hint", option.hint())));
        }
        return options;
    }

    /// An emptied row is an answer less; a new row gets a key of its own, that never changes again.
    private static List<Question.Option> options(Question before, Typing typing) {
        var options = new ArrayList<Question.Option>();
        for (int i = 0; i < ROWS; i++) {
            if (typing.text("option-" + i).isEmpty()) continue;
            var key = typing.text("option-" + i + "-key");
            var old = before.option(key);
            options.add(new Question.Option(
                    old.map(Question.Option::key).orElseGet(() -> fresh(before, options)),
                    typing.words("option-" + i, old.map(Question.Option::words).orElse(Localized.EMPTY)),
                    typing.words(
                            "option-" + i + "-hint",
                            old.map(Question.Option::hint).orElse(Localized.EMPTY))));
        }
        return options;
    }

    private static String fresh(Question before, List<Question.Option> taken) {
        for (int i = 1; ; i++) {
            var key = String.format(Locale.ROOT, "answer-%d", i);
            if (before.option(key).isEmpty()
                    && taken.stream().noneMatch(one -> one.key().equals(key))) return key;
        }
    }
}
