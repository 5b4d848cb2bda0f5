package ruhr.kumpel.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ruhr.kumpel.discovery.OpenWords;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OpeningHours.Change;
import ruhr.kumpel.kernel.OpeningHours.Span;
import ruhr.kumpel.kernel.PublicHolidays;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// When somebody is there, ready to print: `organisation/hours.jte`.
///
/// @param state "geöffnet bis 18:00", empty if nothing is known
/// @param week from today
/// @param special further days on which it is otherwise
/// @param holidays what counts on public holidays, empty if it says nothing
public record HoursView(
        boolean open, String state, List<Day> week, List<Day> special, String holidays, boolean byAppointment) {

    private static final int WEEK = 7;
    private static final int MOST_SPECIAL = 8;

    /// @param note why it is otherwise than usual: "Feiertag"
    public record Day(String name, String hours, boolean today, String note) {}

    public static HoursView of(OpeningHours hours, boolean byAppointment, Visit visit) {
        var now = OpenWords.of(hours, byAppointment, visit);
        return new HoursView(
                now.open(),
                now.words(),
                hours.isEmpty() ? List.of() : week(hours, visit.today(), visit),
                special(hours, visit.today(), visit),
                hours.holidays().isEmpty() ? "" : spans(hours.holidays(), visit),
                byAppointment);
    }

    /// Whether there is anything to say.
    public boolean isEmpty() {
        return week.isEmpty() && special.isEmpty() && state.isEmpty();
    }

    static String dayName(DayOfWeek day, Visit visit) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, visit.language().locale());
    }

    /// What really counts on the next seven days.
    private static List<Day> week(OpeningHours hours, LocalDate today, Visit visit) {
        var days = new ArrayList<Day>();
        for (int i = 0; i < WEEK; i++) {
            var day = today.plusDays(i);
            days.add(new Day(
                    dayName(day.getDayOfWeek(), visit),
                    spans(hours.on(day, PublicHolidays::on), visit),
                    i == 0,
                    note(hours, day, visit)));
        }
        return days;
    }

    private static String note(OpeningHours hours, LocalDate day, Visit visit) {
        boolean changed = hours.changes().stream()
                .anyMatch(change -> !day.isBefore(change.first()) && !day.isAfter(change.last()));
        if (changed) return visit.say("organisation.hours.otherwise");
        return PublicHolidays.on(day) ? visit.say("organisation.hours.holiday") : "";
    }

    private static List<Day> special(OpeningHours hours, LocalDate today, Visit visit) {
        return hours.changes().stream()
                .filter(change -> !change.last().isBefore(today))
                .sorted(Comparator.comparing(Change::first))
                .limit(MOST_SPECIAL)
                .map(change -> new Day(period(change, visit), spans(change.spans(), visit), false, ""))
                .toList();
    }

    private static String period(Change change, Visit visit) {
        var telling = Telling.to(visit);
        return change.first().equals(change.last())
                ? telling.date(change.first())
                : visit.say("organisation.hours.period", telling.date(change.first()), telling.date(change.last()));
    }

    private static String spans(List<Span> spans, Visit visit) {
        if (spans.isEmpty()) return visit.say("organisation.hours.closed");
        var telling = Telling.to(visit);
        return spans.stream()
                .map(span -> span.from().equals(span.to())
                        ? visit.say("organisation.hours.all-day")
                        : telling.time(span.from()) + "–" + telling.time(span.to()))
                .collect(Collectors.joining(", "));
    }
}
