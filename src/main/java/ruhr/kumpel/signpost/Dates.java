package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.paper.CalendarFile;
import ruhr.kumpel.web.Visit;

/// The deadlines of a checklist, for calendars.
@Component
class Dates {

    String file(List<Item> items, Visit visit) {
        var days = items.stream()
                .flatMap(item -> item.due().stream().map(due -> day(item, due, visit)))
                .toList();
        return new CalendarFile(visit.say("signpost.list.title"), List.of(), days).text();
    }

    private static CalendarFile.Day day(Item item, LocalDate due, Visit visit) {
        var advice = item.advice();
        var description = Stream.of(
                        visit.say(advice.deadline()).value(),
                        visit.say(advice.papers()).value(),
                        advice.law())
                .filter(text -> !text.isEmpty())
                .toList();
        return new CalendarFile.Day(
                "signpost-" + item.step().key() + "@" + visit.site().key(),
                visit.now(),
                due,
                visit.say(advice.title()).value(),
                String.join("\n", description),
                visit.say(advice.office()).value());
    }
}
