package ruhr.kumpel.project;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Prepares lines for printing.
@Component
class LineViews {

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

    private static EntryView.LineRow row(Line line, boolean mixed, Visit visit) {
        var label = visit.say(line.label());
        return new EntryView.LineRow(
                line.id().toString(),
                label.value(),
                label.language().value(),
                label.dir(),
                line.given(),
                line.quantity(),
                line.left(),
                line.content().quantity().unit(),
                note(line, mixed, visit));
    }

    /// "Noch 28 Stück, bis 19. Dezember".
    private static String note(Line line, boolean mixed, Visit visit) {
        var unit = line.content().quantity().unit();
        var left = line.left() == 0
                ? visit.say("entry.line.done." + line.side().word())
                : visit.say("entry.line.left." + line.side().word(), line.left(), unit);
        var said = mixed ? visit.say("entry.line.side." + line.side().word(), left) : left;
        return line.content()
                .period()
                .until()
                .map(day ->
                        visit.say("entry.line.until", said, Telling.to(visit).date(day)))
                .orElse(said);
    }
}
