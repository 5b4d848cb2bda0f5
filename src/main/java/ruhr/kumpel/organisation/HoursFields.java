package ruhr.kumpel.organisation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.HoursText;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OpeningHours.Change;
import ruhr.kumpel.kernel.OpeningHours.Span;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Opening hours as fields of a form: one line for each day of the week, one for public holidays, and rows for days on
/// which it is otherwise.
public final class HoursFields {

    static final String HOLIDAYS = "holidays";
    /// What its fields are called.
    public static final String NAMES = "day[1-7]|holidays|(first|last|spans)\\d{1,2}";

    static final int MOST_CHANGES = 24;
    /// Free rows below those that are there.
    private static final int MORE_CHANGES = 3;

    private HoursFields() {}

    static String day(DayOfWeek day) {
        return "day" + day.getValue();
    }

    static String first(int row) {
        return "first" + row;
    }

    static String last(int row) {
        return "last" + row;
    }

    static String spans(int row) {
        return "spans" + row;
    }

    /// What is over is not shown again.
    public static Map<String, String> of(OpeningHours hours, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        for (var day : DayOfWeek.values())
            fields.put(day(day), HoursText.of(hours.week().getOrDefault(day, List.of())));
        fields.put(HOLIDAYS, HoursText.of(hours.holidays()));
        int row = 0;
        for (var change : hours.changes()) {
            if (change.last().isBefore(today)) continue;
            fields.put(first(row), change.first().toString());
            fields.put(last(row), change.last().toString());
            fields.put(spans(row), HoursText.of(change.spans()));
            row++;
        }
        return fields;
    }

    /// How many rows for changes a form has: some more than are filled.
    static int rows(Map<String, String> fields) {
        int filled = 0;
        for (int row = 0; row < MOST_CHANGES; row++) if (isFilled(fields, row)) filled = row + 1;
        return Math.min(MOST_CHANGES, filled + MORE_CHANGES);
    }

    /// Says at each field what cannot be understood.
    public static OpeningHours read(Map<String, String> fields, Problems problems, Visit visit) {
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) week.put(day, spans(fields, day(day), problems, visit));
        var holidays = spans(fields, HOLIDAYS, problems, visit);
        var changes = new ArrayList<Change>();
        for (int row = 0; row < MOST_CHANGES; row++)
            if (isFilled(fields, row)) change(fields, row, problems, visit).ifPresent(changes::add);
        return new OpeningHours(week, holidays, changes);
    }

    private static Optional<Change> change(Map<String, String> fields, int row, Problems problems, Visit visit) {
        var first = date(fields.getOrDefault(first(row), ""));
        var typed = fields.getOrDefault(last(row), "");
        var last = typed.isEmpty() ? first : date(typed);
        if (first.isEmpty()) problems.add(first(row), visit.say("organisation.hours.date.wrong"));
        if (last.isEmpty()) problems.add(last(row), visit.say("organisation.hours.date.wrong"));
        var spans = spans(fields, spans(row), problems, visit);
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        if (last.get().isBefore(first.get())) {
            problems.add(last(row), visit.say("organisation.hours.date.order"));
            return Optional.empty();
        }
        return Optional.of(new Change(first.get(), last.get(), spans));
    }

    private static List<Span> spans(Map<String, String> fields, String name, Problems problems, Visit visit) {
        var spans = HoursText.read(fields.getOrDefault(name, ""));
        if (spans.isEmpty()) problems.add(name, visit.say("organisation.hours.wrong"));
        return spans.orElse(List.of());
    }

    private static boolean isFilled(Map<String, String> fields, int row) {
        return !fields.getOrDefault(first(row), "").isEmpty()
                || !fields.getOrDefault(last(row), "").isEmpty()
                || !fields.getOrDefault(spans(row), "").isEmpty();
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
