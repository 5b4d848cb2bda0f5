package ruhr.kumpel.project;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.language.Languages;
import ruhr.kumpel.language.Offered;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

/// Units that people use again and again, in the reader's language whatever language they were typed in: "40
/// Stück" is "40 pieces" in English. What else an owner calls a unit stays as it is.
@Component
class Units {

    private static final List<String> COMMON = List.of(
            "piece",
            "place",
            "person",
            "vehicle",
            "appointment",
            "job",
            "pair",
            "kilo",
            "litre",
            "set",
            "box",
            "bag",
            "portion",
            "hour",
            "day",
            "night",
            "bed",
            "room",
            "square-metre",
            "parcel",
            "family",
            "facility");

    /// Of every plural form of every language there is one that some of these call up.
    private static final int[] SAMPLES = {0, 1, 2, 3, 5, 11, 21, 100};

    private final Words words;
    private final Languages languages;
    private final Map<LanguageTag, Map<String, String>> known = new ConcurrentHashMap<>();

    Units(Words words, Languages languages) {
        this.words = words;
        this.languages = languages;
    }

    /// "28 Stück".
    String say(int count, Quantity of, LanguageTag reader) {
        return key(of.unit())
                .map(key -> words.say(reader, key, count))
                .orElseGet(() -> words.say(reader, "unit.other", count, of.unit()));
    }

    String say(int count, Quantity of, Visit visit) {
        return say(count, of, visit.language());
    }

    /// To choose from while typing.
    List<String> suggestions(LanguageTag language) {
        return COMMON.stream()
                .map(unit -> bare(words.say(language, "unit." + unit, 5)))
                .toList();
    }

    private Optional<String> key(String typed) {
        var unit = typed.strip().toLowerCase(Locale.ROOT);
        return languages.all().stream()
                .map(Offered::tag)
                .flatMap(language ->
                        Optional.ofNullable(
                                known.computeIfAbsent(language, this::spellings).get(unit))
                                .stream())
                .findFirst();
    }

    private Map<String, String> spellings(LanguageTag language) {
        var spellings = new ConcurrentHashMap<String, String>();
        for (var unit : COMMON)
            for (int sample : SAMPLES) {
                var key = "unit." + unit;
                spellings.putIfAbsent(bare(words.say(language, key, sample)).toLowerCase(Locale.ROOT), key);
            }
        return spellings;
    }

    private static String bare(String counted) {
        return counted.replaceAll("\\p{Nd}", "").strip();
    }
}
