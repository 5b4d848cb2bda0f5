package ruhr.kumpel.organisation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Visit;

/// The fields for opening hours in a form, ready to print: `organisation/hours-fields.jte`.
///
/// @param changes rows for days on which it is otherwise
public record HoursInput(List<Day> days, String holidays, List<ChangeRow> changes) {

    public record Day(String field, String words, String value) {}

    /// @param number for screen readers, from 1
    public record ChangeRow(
            int number,
            String first,
            String firstValue,
            String last,
            String lastValue,
            String spans,
            String spansValue) {}

    /// @param fields what was typed, or what [HoursFields] makes of what is stored
    public static HoursInput of(Map<String, String> fields, Visit visit) {
        return new HoursInput(days(fields, visit), text(fields, HoursFields.HOLIDAYS), changes(fields));
    }

    private static List<Day> days(Map<String, String> fields, Visit visit) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        HoursFields.day(day), HoursView.dayName(day, visit), text(fields, HoursFields.day(day))))
                .toList();
    }

    private static List<ChangeRow> changes(Map<String, String> fields) {
        var rows = new ArrayList<ChangeRow>();
        for (int row = 0; row < HoursFields.rows(fields); row++)
            rows.add(new ChangeRow(
                    row + 1,
                    HoursFields.first(row),
                    text(fields, HoursFields.first(row)),
                    HoursFields.last(row),
                    text(fields, HoursFields.last(row)),
                    HoursFields.spans(row),
                    text(fields, HoursFields.spans(row))));
        return rows;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
