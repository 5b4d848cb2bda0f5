package ruhr.kumpel.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ruhr.kumpel.kernel.LanguageTag;

/// What a message needs from its caller, and which plural forms it has. A translation needs the same and may
/// have only forms that its language knows.
record Placeholders(Set<Integer> numbers, Set<String> plurals, Set<String> selections) {

    /// @throws IllegalArgumentException if the pattern is not ICU's
    static Placeholders of(String text) {
        var numbers = new TreeSet<Integer>();
        var plurals = new TreeSet<String>();
        var selections = new TreeSet<String>();
        if (text.indexOf('{') < 0) return new Placeholders(numbers, plurals, selections);
        var pattern = new MessagePattern(text);
        var kinds = new java.util.ArrayDeque<ArgType>();
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> kinds.push(part.getArgType());
                case ARG_LIMIT -> kinds.pop();
                case ARG_NUMBER -> numbers.add(part.getValue());
                case ARG_NAME -> throw new IllegalArgumentException("Arguments are numbered: " + text);
                case ARG_SELECTOR -> {
                    var selector = pattern.getSubstring(part);
                    if (kinds.peek() == ArgType.PLURAL) plurals.add(selector);
                    else if (kinds.peek() == ArgType.SELECT) selections.add(selector);
                }
                default -> {}
            }
        }
        return new Placeholders(numbers, plurals, selections);
    }

    /// The key of the message that says what is wrong with a translation of this message; empty if it will do.
    Optional<String> problem(LanguageTag language, String translation) {
        try {
            var other = of(translation);
            if (!other.numbers.equals(numbers)) return Optional.of("language.words.problem.placeholders");
            if (!other.unknownPlurals(language).isEmpty()) return Optional.of("language.words.problem.plurals");
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.of("language.words.problem.pattern");
        }
    }

    /// Plural forms that the language does not have.
    Set<String> unknownPlurals(LanguageTag language) {
        var unknown = new HashSet<>(plurals);
        unknown.removeAll(rules(language).getKeywords());
        unknown.removeIf(selector -> selector.startsWith("="));
        return unknown;
    }

    /// Forms that whole numbers take in the language and that are neither here nor named by their number.
    Set<String> missingPlurals(LanguageTag language) {
        if (plurals.isEmpty()) return Set.of();
        var missing = new TreeSet<>(rules(language).getKeywords());
        missing.removeAll(plurals);
        missing.removeIf(keyword -> rules(language).getSamples(keyword).stream()
                .allMatch(number -> number != Math.rint(number) || plurals.contains("=" + number.longValue())));
        return missing;
    }

    private static PluralRules rules(LanguageTag language) {
        return PluralRules.forLocale(Telling.locale(language));
    }
}
