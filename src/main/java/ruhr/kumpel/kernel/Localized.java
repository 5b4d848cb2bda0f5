package ruhr.kumpel.kernel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One text in one or more languages, the first being the one it was written in. Immutable.
public record Localized(Map<LanguageTag, String> texts) {

    public static final Localized EMPTY = new Localized(Map.of());

    /// A text together with the language it is really in, for `lang` and `dir`.
    public record Text(LanguageTag language, String value) {

        public String dir() {
            return language.direction();
        }

        /// Where whoever wrote it left a line empty, a new paragraph begins.
        public List<String> paragraphs() {
            return Arrays.stream(value.split("\\R\\s*\\R"))
                    .map(String::strip)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }
    }

    public Localized {
        var kept = new LinkedHashMap<LanguageTag, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) kept.put(language, text.strip());
        });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    public static Localized of(LanguageTag language, String text) {
        return new Localized(Map.of(language, text));
    }

    public static Localized german(String text) {
        return of(LanguageTag.GERMAN, text);
    }

    /// This text with one language more, or changed.
    public Localized with(LanguageTag language, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(language, text);
        return new Localized(more);
    }

    public Optional<String> exactly(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// What a reader of this language gets: the language itself, its base language, the language it was written
    /// in (or the first of `fallbacks` that is there). Empty text in the wished language if there is nothing at
    /// all.
    public Text in(LanguageTag wished, LanguageTag... fallbacks) {
        var direct = find(wished);
        if (direct.isPresent()) return direct.get();
        for (var fallback : fallbacks) {
            var other = find(fallback);
            if (other.isPresent()) return other.get();
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .orElse(new Text(wished, ""));
    }

    public Set<LanguageTag> languages() {
        return texts.keySet();
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    private Optional<Text> find(LanguageTag language) {
        var text = texts.get(language);
        if (text != null) return Optional.of(new Text(language, text));
        if (language.base().equals(language.value())) return Optional.empty();
        var base = new LanguageTag(language.base());
        return Optional.ofNullable(texts.get(base)).map(value -> new Text(base, value));
    }
}
