package ruhr.kumpel.office;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// Notes when the words of a language were changed, and only then.
final class Written {

    private Written() {}

    /// The office as it is to be stored: the same one if nothing is different.
    static Office changed(Office was, Office next, LanguageTag language, Instant now) {
        if (next.equals(was)) return was;
        var texts = new HashMap<>(was.standing().texts());
        if (!words(was, language).equals(words(next, language))) texts.put(language, new Standing.Written(false, now));
        return written(next, texts, now);
    }

    /// Whoever saves a translation has read it: it is nobody's machine's any more, and says what the source says.
    static Office read(Office was, Office next, LanguageTag language, Instant now) {
        var standing = was.standing();
        if (next.equals(was) && !standing.machine(language) && !standing.outdated(language)) return was;
        var texts = new HashMap<>(standing.texts());
        texts.put(language, new Standing.Written(false, now));
        return written(next, texts, now);
    }

    private static Office written(Office next, Map<LanguageTag, Standing.Written> texts, Instant now) {
        var standing = next.standing();
        return new Office(
                next.id(),
                next.shortId(),
                next.portal(),
                next.organisation(),
                next.profile(),
                next.whereabouts(),
                next.reach(),
                next.offerings(),
                new Standing(
                        standing.source(), texts, standing.confirmed(), standing.archived(), standing.created(), now));
    }

    /// All that is said in a language.
    private static String words(Office office, LanguageTag language) {
        var words = new StringBuilder();
        add(office.profile().name(), language, words);
        add(office.profile().about(), language, words);
        add(office.whereabouts().way(), language, words);
        for (var offering : office.offerings()) {
            add(offering.name(), language, words);
            add(offering.about(), language, words);
            add(offering.documents(), language, words);
            add(offering.eligibility(), language, words);
            add(offering.fee(), language, words);
        }
        return words.toString();
    }

    private static void add(Localized text, LanguageTag language, StringBuilder words) {
        words.append(text.exactly(language).orElse("")).append('\0');
    }
}
