package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.LanguageTag;

/// What stands in the form of an entry, unchecked, exactly as typed. The same fields make up a draft and a
/// revision, so that nothing that was typed can be lost on the way, and a revision can be read and restored by
/// the form.
///
/// Names: `title`, `title.uk` (a translation), `line.{id}.label`, `picture.{id}.alt` …
public record EntryForm(Map<String, List<String>> fields) {

    static final EntryForm EMPTY = new EntryForm(Map.of());

    /// Enough for an entry in a dozen languages with all its lines.
    private static final int MOST_FIELDS = 400;
    private static final int LONGEST_VALUE = 20_000;

    private static final Pattern NAME = Pattern.compile(
            "(kind|category|place|lat|lon|precision|towns|email|from|until|hours|spoken|organisation|website|urgent|language|translation|line|picture"
                    + "|(title|text)(\\.[A-Za-z0-9-]{2,35})?"
                    + "|line\\.[0-9a-f-]{36}\\.(side|count|unit|from|until|opens|closes|label(\\.[A-Za-z0-9-]{2,35})?)"
                    + "|picture\\.[0-9a-f-]{36}\\.alt"
                    + "|job\\.[a-z-]{2,20})");

    private static final Pattern WRITTEN = Pattern.compile(
            "(title|text)(\\..+)?|place|website|hours|from|until|line\\..+\\.(label|count|unit)|job\\.(hours|pay|pay-from|pay-to|starts|closes|apply)");

    public EntryForm {
        var kept = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            if (kept.size() < MOST_FIELDS && NAME.matcher(name).matches())
                kept.put(name, values.stream().map(EntryForm::cut).toList());
        });
        fields = java.util.Collections.unmodifiableMap(kept);
    }

    /// Of a request; fields of other forms and buttons are left out.
    static EntryForm sent(Map<String, List<String>> parameters) {
        return new EntryForm(parameters);
    }

    public String text(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return !text(name).isBlank();
    }

    EntryForm with(String name, String value) {
        return with(name, List.of(value));
    }

    EntryForm with(String name, List<String> values) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, values);
        return new EntryForm(more);
    }

    EntryForm and(String name, String value) {
        var values = new ArrayList<>(all(name));
        values.add(value);
        return with(name, values);
    }

    /// Without this value of a list, and without the fields that belong to it (`line.{id}.…`).
    EntryForm without(String list, String value) {
        var rest = new LinkedHashMap<>(fields);
        rest.keySet().removeIf(name -> name.startsWith(list + "." + value + "."));
        rest.put(list, all(list).stream().filter(one -> !one.equals(value)).toList());
        return new EntryForm(rest);
    }

    /// The same without the address: what is kept after sending.
    EntryForm withoutAddress() {
        var rest = new LinkedHashMap<>(fields);
        rest.remove("email");
        return new EntryForm(rest);
    }

    /// What people write, for whoever comes second: without codes and ids.
    Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if (WRITTEN.matcher(name).matches()) said.put(name, String.join(", ", values));
        });
        return said;
    }

    /// The language it is written in.
    public LanguageTag source(LanguageTag otherwise) {
        return LanguageTag.parse(text("language")).orElse(otherwise);
    }

    /// The languages of its translations.
    public List<LanguageTag> translations() {
        return all("translation").stream()
                .distinct()
                .map(LanguageTag::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    public List<UUID> lines() {
        return ids("line");
    }

    public List<UUID> pictures() {
        return ids("picture");
    }

    private List<UUID> ids(String list) {
        return all(list).stream()
                .distinct()
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .toList();
    }

    /// Cut where nobody types any more; without control characters, which PostgreSQL or a browser may not like.
    private static String cut(String value) {
        var clean = value.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return clean.length() > LONGEST_VALUE ? clean.substring(0, LONGEST_VALUE) : clean;
    }
}
