package ruhr.kumpel.kernel;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language as BCP 47 writes it, in its canonical form: `de`, `uk`, `ar`, `de-x-leicht` (Leichte Sprache).
public record LanguageTag(String value) {

    /// Canonical already: a list of results names languages some hundred times. First, as the constants need it.
    private static final Set<String> COMMON = Set.of("de", "en", "uk", "ar", "tr", "ru", "pl", "fr");

    public static final LanguageTag GERMAN = new LanguageTag("de");
    public static final LanguageTag ENGLISH = new LanguageTag("en");
    public static final LanguageTag UKRAINIAN = new LanguageTag("uk");
    public static final LanguageTag ARABIC = new LanguageTag("ar");
    public static final LanguageTag TURKISH = new LanguageTag("tr");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "ckb", "dv", "yi", "sd", "ug");

    public LanguageTag {
        if (!COMMON.contains(value)) value = canonical(value);
    }

    private static String canonical(String value) {
        try {
            var tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
            if (tag.startsWith("und") || tag.startsWith("x-"))
                throw new IllegalArgumentException("A language is named");
            return tag;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("Not a language: " + value, e);
        }
    }

    /// For text from outside: empty if it is not a well-formed tag.
    public static Optional<LanguageTag> parse(String text) {
        try {
            return text.length() > 35 ? Optional.empty() : Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// `ar` of `ar-EG`.
    public String base() {
        int end = value.indexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    /// The value for HTML's `dir`.
    public String direction() {
        return RIGHT_TO_LEFT.contains(base()) ? "rtl" : "ltr";
    }

    /// Its own name in itself: `Українська`.
    public String ownName() {
        if (value.equals("de-x-leicht")) return "Leichte Sprache";
        var name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    @Override
    public String toString() {
        return value;
    }
}
