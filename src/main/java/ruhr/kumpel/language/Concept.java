package ruhr.kumpel.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;

/// What several terms in several languages mean: "Aufenthaltserlaubnis", "residence permit", "oturma izni".
///
/// @param key its name, made of its first English term
/// @param terms by language, the usual one first
public record Concept(String key, Map<LanguageTag, List<String>> terms) {

    public Concept {
        var kept = new LinkedHashMap<LanguageTag, List<String>>();
        terms.forEach((language, some) -> {
            if (!some.isEmpty()) kept.put(language, List.copyOf(some));
        });
        terms = java.util.Collections.unmodifiableMap(kept);
    }

    public List<String> in(LanguageTag language) {
        return terms.getOrDefault(language, List.of());
    }

    /// For an editor who reads this language.
    String name(LanguageTag reader) {
        return in(reader).stream()
                .findFirst()
                .or(() -> in(LanguageTag.GERMAN).stream().findFirst())
                .or(() -> terms.values().stream().flatMap(Collection::stream).findFirst())
                .orElse(key);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }
}
