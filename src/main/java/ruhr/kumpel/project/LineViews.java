package ruhr.kumpel.project;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Visit;

/// Prepares lines for printing.
@Component
class LineViews {

    private final Units units;

    LineViews(Units units) {
        this.units = units;
    }

    List<EntryView.LineRow> of(Entry entry, Visit visit) {
        boolean mixed = entry.lines().stream().map(Line::side).distinct().count() > 1;
        return entry.lines().stream().map(line -> row(line, mixed, visit)).toList();
    }

    /// What most of it is: `wanted` or `offered`; `mixed` if both.
    static String side(Entry entry) {
        var sides = entry.lines().stream().map(Line::side).distinct().toList();
        return sides.size() == 1
                ? sides.getFirst().word()
                : sides.isEmpty() ? Side.usualOf(entry.kind()).word() : "mixed";
    }

    private EntryView.LineRow row(Line line, boolean mixed, Visit visit) {
        var label = visit.say(line.label());
        return new EntryView.LineRow(
                line.id().toString(),
                label.value(),
                label.language().value(),
                label.dir(),
                line.given(),
                line.quantity(),
                line.left(),
                note(line, mixed, visit));
    }

    /// "Noch 28 Stück zu haben".
    String left(Line line, Visit visit) {
        return visit.say(
                "entry.line.left." + line.side().word(),
                units.say(line.left(), line.content().quantity(), visit));
    }

    /// "Noch 28 Stück gesucht, bis 19. Dezember 2026, 10:00 bis 14:00 Uhr".
    private String note(Line line, boolean mixed, Visit visit) {
        var left = line.left() == 0 ? visit.say("entry.line.done." + line.side().word()) : left(line, visit);
        var said = mixed ? visit.say("entry.line.side." + line.side().word(), left) : left;
        return new WhenWords(visit)
                .of(line.content().window())
                .map(when -> visit.say("entry.line.when", said, when))
                .orElse(said);
    }
}
