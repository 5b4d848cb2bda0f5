package ruhr.kumpel.project;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Reads the lines of a form. A line without any words is no line.
record LineCheck(EntryForm form, Visit visit, Problems problems) {

    static final int LONGEST_LABEL = 120;

    List<LineContent> lines(Kind kind, Optional<Entry> before) {
        var lines = new ArrayList<LineContent>();
        for (var id : form.lines()) {
            if (lines.size() == Content.MOST_LINES) break;
            if (form.has(name(id, "label"))) line(id, kind, before).ifPresent(lines::add);
        }
        before.ifPresent(entry -> entry.lines().forEach(line -> keepsItsPromises(line, lines)));
        return lines;
    }

    private Optional<LineContent> line(UUID id, Kind kind, Optional<Entry> before) {
        var count = count(form.text(name(id, "count")));
        var unit =
                form.has(name(id, "unit")) ? form.text(name(id, "unit")).strip() : visit.say("posting.line.unit.usual");
        var label = label(id);
        if (count.isEmpty()) problems.add(name(id, "count"), visit.say("posting.line.count.unknown", Quantity.MOST));
        if (unit.length() > 60) problems.add(name(id, "unit"), visit.say("posting.line.unit.too-long", 60));
        if (label.texts().values().stream().anyMatch(text -> text.length() > LONGEST_LABEL))
            problems.add(name(id, "label"), visit.say("posting.line.label.too-long", LONGEST_LABEL));
        var window = new TimeWindow(
                EntryCheck.period(form, name(id, "from"), name(id, "until"), visit, problems),
                time(name(id, "opens")),
                time(name(id, "closes")));
        if (count.isEmpty() || unit.length() > 60) return Optional.empty();
        return Optional.of(new LineContent(
                isOf(before, id) ? id : Ids.next(), side(id, kind), label, new Quantity(count.get(), unit), window));
    }

    /// Ids of new lines come from the browser and could be those of somebody else's.
    private static boolean isOf(Optional<Entry> entry, UUID id) {
        return entry.stream()
                .flatMap(one -> one.lines().stream())
                .anyMatch(line -> line.id().equals(id));
    }

    private Optional<LocalTime> time(String field) {
        if (!form.has(field)) return Optional.empty();
        var time = Times.parse(form.text(field));
        if (time.isEmpty()) problems.add(field, visit.say("posting.time.unknown"));
        return time;
    }

    /// What people promised cannot be edited away.
    private void keepsItsPromises(Line stored, List<LineContent> lines) {
        if (stored.promised() == 0) return;
        var line = lines.stream().filter(one -> one.id().equals(stored.id())).findFirst();
        if (line.isEmpty())
            problems.add(
                    "lines",
                    visit.say(
                            "posting.line.promised.gone",
                            visit.say(stored.label()).value()));
        else if (line.get().quantity().count() < stored.promised())
            problems.add(name(stored.id(), "count"), visit.say("posting.line.promised.less", stored.promised()));
    }

    private Localized label(UUID id) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        texts.put(form.source(visit.language()), form.text(name(id, "label")));
        for (var language : form.translations()) texts.putIfAbsent(language, form.text(name(id, "label." + language)));
        return new Localized(texts);
    }

    private Side side(UUID id, Kind kind) {
        for (var side : Side.values())
            if (side.word().equals(form.text(name(id, "side")).toLowerCase(Locale.ROOT))) return side;
        return Side.usualOf(kind);
    }

    private static Optional<Integer> count(String typed) {
        var digits = typed.strip().replaceAll("[.\\s]", "");
        if (!digits.matches("\\d{1,7}")) return Optional.empty();
        return Optional.of(Integer.parseInt(digits)).filter(count -> count >= 1 && count <= Quantity.MOST);
    }

    static String name(UUID id, String field) {
        return "line." + id + "." + field;
    }
}
