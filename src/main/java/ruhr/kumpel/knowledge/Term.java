package ruhr.kumpel.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.LanguageTag;

/// A word that a portal's translations always say the same way.
///
/// @param note what it means here, for translators
/// @param words what it is called in other languages
record Term(UUID id, LanguageTag language, String term, String note, Map<LanguageTag, String> words) {

    static final int LONGEST_TERM = 80;
    static final int LONGEST_NOTE = 400;
    static final int LONGEST_WORDS = 120;

    /// `Meldebehörde` also stands in "der Meldebehörden", but not in "Landesmeldebehörde".
    private static final String ENDING = "\\p{L}{0,3}(?!\\p{L})";

    boolean standsIn(String text) {
        return Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(term) + ENDING, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    /// As the form's fields.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("language", language.value());
        fields.put("term", term);
        fields.put("note", note);
        words.forEach((one, said) -> fields.put("words-" + one, said));
        return fields;
    }
}
