package ruhr.kumpel.project;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.Where;

/// Fills the form with an entry: to edit it, and to keep what it was.
final class FormOfContent {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private FormOfContent() {}

    /// @param alternatives what the pictures show, in words
    static EntryForm of(Content content, Map<MediaId, Localized> alternatives) {
        var form = new FormOfContent();
        form.describe(content);
        form.where(content.where());
        content.lines().forEach(line -> form.line(content, line));
        form.put("picture", content.pictures().stream().map(MediaId::toString).toList());
        content.pictures()
                .forEach(picture -> form.put(
                        "picture." + picture + ".alt",
                        alternatives
                                .getOrDefault(picture, Localized.EMPTY)
                                .in(content.source())
                                .value()));
        return new EntryForm(form.fields);
    }

    private void describe(Content content) {
        put("kind", content.kind().word());
        put("language", content.source().value());
        put("title", content.title());
        put("text", content.text());
        var translations = content.texts().title().languages().stream()
                .filter(tag -> !tag.equals(content.source()))
                .toList();
        put("translation", translations.stream().map(tag -> tag.value()).toList());
        for (var tag : translations) {
            put("title." + tag, content.texts().title().exactly(tag).orElse(""));
            put("text." + tag, content.texts().text().exactly(tag).orElse(""));
        }
        put("category", content.category());
        put("from", day(content.period().from()));
        put("until", day(content.period().until()));
        put("hours", content.hours());
        put("urgent", content.urgent() ? "true" : "");
        put("spoken", content.spoken().stream().map(tag -> tag.value()).sorted().toList());
        put("organisation", content.organisation().map(Object::toString).orElse(""));
        put("website", content.website().orElse(""));
        content.job().ifPresent(job -> fields.putAll(FormOfJob.of(job)));
    }

    private void where(Where where) {
        put("precision", Precision.of(where).word());
        switch (where) {
            case Where.Exact(var position, var address, var _) -> {
                put("place", address);
                put("lat", Double.toString(position.lat()));
                put("lon", Double.toString(position.lon()));
            }
            case Where.Blurred(var _, var area, var _) -> put("place", area);
            case Where.Town(var town) -> put("towns", List.of(town));
            case Where.Towns(var towns) -> put("towns", towns);
            case Where.Region _, Where.Online _ -> {}
        }
    }

    private void line(Content content, LineContent line) {
        fields.merge("line", List.of(line.id().toString()), FormOfContent::joined);
        var prefix = "line." + line.id() + ".";
        put(prefix + "side", line.side().word());
        put(prefix + "label", line.label().in(content.source()).value());
        line.label().texts().forEach((tag, label) -> {
            if (!tag.equals(content.source())) put(prefix + "label." + tag, label);
        });
        put(prefix + "count", Integer.toString(line.quantity().count()));
        put(prefix + "unit", line.quantity().unit());
        put(prefix + "from", day(line.window().days().from()));
        put(prefix + "until", day(line.window().days().until()));
        put(prefix + "opens", line.window().from().map(LocalTime::toString).orElse(""));
        put(prefix + "closes", line.window().until().map(LocalTime::toString).orElse(""));
    }

    private void put(String name, String value) {
        put(name, List.of(value));
    }

    private void put(String name, List<String> values) {
        fields.put(name, values);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
