import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Words like those of real entries, the common ones more often (Zipf), and a long tail of made-up ones.
class Vocabulary {

    static final Map<String, List<String>> KNOWN = Map.of(
            "de", List.of("Decken", "Kinderwagen", "Wohnung", "Zimmer", "Deutschkurs", "Fahrrad", "Beratung", "Winterjacken", "Möbel", "Waschmaschine", "Dolmetscher", "Fahrdienst", "Lebensmittel", "Nachhilfe", "Schulranzen", "Arztbesuch", "Handwerker", "Elektriker", "Pflegekraft", "Küche", "Schlafsäcke", "Spielgruppe", "Nähmaschine", "Computer", "Begleitung", "Behörde", "Transport", "Suppenküche", "Kleiderkammer", "Sprachcafé"),
            "uk", List.of("ковдри", "житло", "одяг", "курс", "допомога", "дитячий", "візок", "робота", "лікар", "переклад", "меблі", "школа", "продукти", "поїздка", "консультація"),
            "en", List.of("blankets", "flat", "room", "clothes", "course", "bicycle", "advice", "furniture", "interpreter", "groceries", "school", "doctor", "job", "transport", "computer"),
            "ar", List.of("بطانيات", "شقة", "ملابس", "دورة", "مساعدة", "طبيب", "ترجمة", "أثاث", "مدرسة", "طعام", "عمل", "نقل", "استشارة", "أطفال", "دراجة"),
            "tr", List.of("battaniye", "daire", "oda", "giysi", "kurs", "bisiklet", "danışma", "mobilya", "tercüman", "gıda", "okul", "doktor", "iş", "nakliye", "bilgisayar"),
            "ru", List.of("одеяла", "квартира", "одежда", "курсы", "помощь", "коляска", "работа", "врач", "перевод", "мебель", "школа", "продукты", "поездка", "консультация", "велосипед"));

    private static final List<String> LATIN = List.of("ba", "der", "kon", "lis", "mer", "nau", "pol", "ra", "sen", "tum", "ver", "wil", "zo", "gel", "hof");
    private static final List<String> CYRILLIC = List.of("ба", "дер", "кон", "лис", "мер", "нау", "пол", "ра", "сен", "тум");
    private static final List<String> ARABIC = List.of("با", "در", "كن", "لس", "مر", "نو", "بل", "را", "سن", "تم");
    private static final int RARE = 5_000;

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    String title(String language) {
        return sentence(language, 3 + random.nextInt(4), 3);
    }

    String text(String language, int length) {
        return sentence(language, length, 2) + ".";
    }

    String german() {
        return known("de");
    }

    /// One word in `rareOneIn` is from the long tail.
    private String sentence(String language, int length, int rareOneIn) {
        var words = new ArrayList<String>();
        for (int i = 0; i < length; i++) words.add(random.nextInt(rareOneIn) == 0 ? rare(language) : known(language));
        return String.join(" ", words);
    }

    private String known(String language) {
        var list = KNOWN.get(language);
        return list.get((int) (list.size() * Math.pow(random.nextDouble(), 2)));
    }

    private String rare(String language) {
        return rare(language, (int) (RARE * Math.pow(random.nextDouble(), 3)));
    }

    static String rare(String language, int number) {
        var syllables = switch (language) {
            case "uk", "ru" -> CYRILLIC;
            case "ar" -> ARABIC;
            default -> LATIN;
        };
        var word = new StringBuilder();
        for (int rest = number + syllables.size(); rest > 0; rest /= syllables.size()) word.append(syllables.get(rest % syllables.size()));
        return word.toString();
    }
}
