package ruhr.kumpel.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/// Counts the syllables of German words as they are spoken: every vowel begins one, but for pairs that are one sound. A
/// rule of thumb with its most frequent exceptions; `SyllablesTest` says how often it is wrong.
final class Syllables {

    private static final Pattern SOUND = Pattern.compile("äu|eu|ei|ey|ai|ay|au|ie|ou|aa|ee|oo|[aeiouäöüyéèêáàô]");

    /// `qu` sounds like `kw`, and `y` before a vowel like `j`.
    private static final Pattern NO_VOWEL = Pattern.compile("(?<=q)u|y(?=[aeiouäöü])");

    /// Where a prefix ends, two vowels are two sounds: be-enden, ge-impft, be-urteilen.
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:un)?(?:be|ge)(?=ein|eign|eilt|eile|ehr|end|erb|ebn|erd|inhalt|irr|impf|urteil|urlaub|unruh)");

    /// And where a foreign ending begins: Muse-um, Muse-en, Ide-en, na-iv.
    private static final Pattern FOREIGN = Pattern.compile("e(?=ums?$)|(?<=mus|id|lyz)e(?=en)|a(?=iv)");

    /// `-ie` and `-ien` that are two: Famili-e, Feri-en, Medi-enhaus, Itali-en; but Energie, schrien, Wien.
    private static final Pattern LATIN = Pattern.compile(
            "(?:famil|fer|stud|med|lin|akt|immobil|kriter|mater|prinzip|präm|ser|fol|bakter|komöd|tragöd|kastan|petersil|grem"
                    + "|ital|span|syr|rumän|bulgar|alban|belg|as|austral|kl|or|pat|hyg|prinz)(?<!präsent)ie(?=n|$)");

    private Syllables() {}

    /// At least one for anything that is a word.
    static int in(String word) {
        int count = 0;
        for (var part : word.toLowerCase(Locale.GERMAN).split("[-'’]")) if (!part.isEmpty()) count += ofPart(part);
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        var text = NO_VOWEL.matcher(part).replaceAll("j");
        text = PREFIX.matcher(text).replaceAll("$0|");
        text = FOREIGN.matcher(text).replaceAll("$0|");
        int split = (int) LATIN.matcher(text).results().count();
        return Math.max(1, (int) SOUND.matcher(text).results().count() + split);
    }
}
