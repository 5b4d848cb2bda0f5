package ruhr.kumpel.discovery;

import java.util.List;
import java.util.regex.Pattern;

/// What was typed, word by word.
final class Typed {

    static final int MOST_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*");

    private Typed() {}

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group())
                .limit(MOST_WORDS)
                .toList();
    }

    /// The languages written in the script of the word.
    static List<String> languages(String word) {
        return switch (Character.UnicodeScript.of(word.codePointAt(0))) {
            case CYRILLIC -> List.of("uk", "ru");
            case ARABIC -> List.of("ar");
            case LATIN -> List.of("de", "en", "pl", "tr", "fr");
            default -> Analysis.LANGUAGES;
        };
    }

    /// How many of the words must be there: all of few, most of many.
    static int needed(int words) {
        return words <= 2 ? words : words - Math.max(1, words / 3);
    }
}
