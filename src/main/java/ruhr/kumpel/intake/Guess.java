package ruhr.kumpel.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which column holds what, by the words above it and by what stands in it. The manager sees and corrects it.
final class Guess {

    private static final int SAMPLE = 100;
    private static final int BY_NAME = 1000;
    private static final int BY_PART_OF_NAME = 400;
    private static final int BY_CONTENT = 200;
    private static final double MOSTLY = 0.8;

    private record Match(Field field, int column, int weight) {}

    private final Table table;
    private final Function<String, List<Choice>> choices;

    private Guess(Table table, Function<String, List<Choice>> choices) {
        this.table = table;
        this.choices = choices;
    }

    /// @param choices the values that a field can have, by its key; none for free text
    static Map<String, Integer> columns(Table table, List<Field> fields, Function<String, List<Choice>> choices) {
        var guess = new Guess(table, choices);
        var matches = new ArrayList<Match>();
        for (var field : fields)
            for (int column = 0; column < table.columns().size(); column++)
                matches.add(new Match(field, column, guess.weight(field, column)));
        return best(matches);
    }

    /// The surest first; each column holds one field, each field stands in one column.
    private static Map<String, Integer> best(List<Match> matches) {
        var columns = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        matches.stream()
                .filter(match -> match.weight() > 0)
                .sorted(Comparator.comparingInt(Match::weight).reversed())
                .forEach(match -> {
                    if (!columns.containsKey(match.field().key()) && taken.add(match.column()))
                        columns.put(match.field().key(), match.column());
                });
        return columns;
    }

    private int weight(Field field, int column) {
        var allowed = choices.apply(field.key());
        if (!allowed.isEmpty()
                && !mostly(column, value -> Choices.match(allowed, value).isPresent())) return 0;
        if (!couldBe(field, column)) return 0;
        int byName = byName(field, folded(table.columns().get(column)));
        return byName > 0 ? byName : isClearly(field, column) || !allowed.isEmpty() ? BY_CONTENT : 0;
    }

    private static int byName(Field field, String name) {
        int exact = field.names().indexOf(name);
        if (exact >= 0) return BY_NAME - exact;
        return IntStream.range(0, field.names().size())
                .filter(i -> field.names().get(i).length() > 3
                        && name.contains(field.names().get(i)))
                .map(i -> BY_PART_OF_NAME - i)
                .findFirst()
                .orElse(0);
    }

    /// Whether what stands in the column does not speak against the field.
    private boolean couldBe(Field field, int column) {
        return switch (field.key()) {
            case "lat", "lon" -> mostly(column, value -> value.matches("-?\\d{1,3}([.,]\\d+)?"));
            case "postcode" -> mostly(column, value -> value.matches("\\D{0,3}\\d{4,5}"));
            default -> true;
        };
    }

    /// Whether what stands in the column can hardly be anything else.
    private boolean isClearly(Field field, int column) {
        return switch (field.key()) {
            case "postcode" -> mostly(column, value -> value.matches("\\d{5}"));
            case "url", "website" -> mostly(column, value -> value.matches("(https?://|www\\.)\\S+"));
            case "lat" -> mostly(column, value -> value.matches("5[01][.,]\\d{3,}"));
            case "lon" -> mostly(column, value -> value.matches("[67][.,]\\d{3,}"));
            default -> false;
        };
    }

    private boolean mostly(int column, Predicate<String> holds) {
        var filled = table.rows().stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isBlank())
                .limit(SAMPLE)
                .toList();
        return !filled.isEmpty() && filled.stream().filter(holds).count() >= MOSTLY * filled.size();
    }

    /// `Straße / Hausnummer` becomes `strassehausnummer`.
    static String folded(String text) {
        var german = text.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(german, Normalizer.Form.NFKD).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
