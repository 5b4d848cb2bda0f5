package ruhr.kumpel.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Words;

/// Understands the cells of one import's rows: columns to fields, words to values, addresses to places. Made
/// anew for each piece of work.
final class Reader {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?][^>]*>");

    private final Import file;
    private final ImportTarget target;
    private final Words words;
    private final Locating locating;
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    Reader(Import file, ImportTarget target, Places places, Words words) {
        this.file = file;
        this.target = target;
        this.words = words;
        this.locating = new Locating(places, (key, arguments) -> words.say(file.language(), key, arguments));
        target.fields()
                .forEach(
                        field -> choices.put(field.key(), target.choices(field.key(), file.portal(), file.language())));
    }

    /// What is wrong with each row and what is alike; asks the target only about those against which nothing stands
    /// before.
    List<Finding> check(List<StoredRow> stored) {
        var findings = stored.stream().map(this::understood).toList();
        var asked = findings.stream().flatMap(finding -> finding.row().stream()).toList();
        var answers = target.check(asked, file.portal(), file.language()).iterator();
        return findings.stream()
                .map(finding -> finding.row().isPresent() ? finding.with(answers.next()) : finding)
                .toList();
    }

    private Finding understood(StoredRow stored) {
        var problems = new ArrayList<Check.Problem>();
        var values = values(stored, problems);
        var where = locating.locate(values, problems);
        target.fields().stream()
                .filter(Field::required)
                .filter(field -> !values.containsKey(field.key()))
                .filter(field ->
                        problems.stream().noneMatch(problem -> problem.field().equals(field.key())))
                .forEach(field -> problems.add(problem(field.key(), "intake.problem.missing", say(field.words()))));
        var source = source(stored, values);
        if (!problems.isEmpty()) return new Finding(Optional.empty(), source, problems, List.of());
        return new Finding(Optional.of(row(stored.number(), values, where)), source, List.of(), List.of());
    }

    /// The row once more, when it is taken.
    Row row(StoredRow stored) {
        var problems = new ArrayList<Check.Problem>();
        var values = values(stored, problems);
        return row(stored.number(), values, locating.locate(values, problems));
    }

    private Row row(int number, Map<String, String> values, Optional<Where> where) {
        return new Row(number, values, where);
    }

    private Map<String, String> values(StoredRow stored, List<Check.Problem> problems) {
        var values = new LinkedHashMap<String, String>();
        Stream.concat(target.fields().stream(), Field.COMMON.stream())
                .map(Field::key)
                .forEach(field -> {
                    var cell = Optional.ofNullable(file.mapping().columns().get(field))
                            .map(stored.cells()::get)
                            .filter(text -> !text.isBlank());
                    if (cell.isPresent())
                        understood(field, cell.get(), problems).ifPresent(value -> values.put(field, value));
                    else if (file.mapping().fixed().containsKey(field))
                        values.put(field, file.mapping().fixed().get(field));
                });
        return values;
    }

    private Optional<String> understood(String field, String cell, List<Check.Problem> problems) {
        if (MARKUP.matcher(cell).find()) {
            problems.add(problem(field, "intake.problem.markup"));
            return Optional.empty();
        }
        var allowed = choices.getOrDefault(field, List.of());
        if (allowed.isEmpty()) return Optional.of(cell);
        var choice = Choices.match(allowed, cell);
        if (choice.isEmpty()) problems.add(problem(field, "intake.problem.choice", cell, Choices.shown(allowed)));
        return choice.map(Choice::value);
    }

    /// A row without a number of its own is known by what stands in it.
    private static String source(StoredRow stored, Map<String, String> values) {
        var own = values.get("source");
        return own != null && own.length() <= 150 ? "=" + own : "#" + hash(String.join("\u0000", stored.cells()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Check.Problem problem(String field, String key, Object... arguments) {
        return new Check.Problem(field, say(key, arguments));
    }

    private String say(String key, Object... arguments) {
        return words.say(file.language(), key, arguments);
    }
}
