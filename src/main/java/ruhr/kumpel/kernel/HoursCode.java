package ruhr.kumpel.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/// Opening hours as one line, for columns and the index: `1 09:00-12:30,14:00-18:00;H
/// 10:00-12:00;2026-12-24/2026-12-26`.
/// Days are numbered from Monday, `H` are public holidays, two dates are a change; without spans it is closed then.
public final class HoursCode {

    private static final String HOLIDAYS = "H";

    private HoursCode() {}

    public static String of(OpeningHours hours) {
        var parts = new ArrayList<String>();
        hours.week().forEach((day, spans) -> parts.add(part(Integer.toString(day.getValue()), spans)));
        if (!hours.holidays().isEmpty()) parts.add(part(HOLIDAYS, hours.holidays()));
        hours.changes().forEach(change -> parts.add(part(change.first() + "/" + change.last(), change.spans())));
        return String.join(";", parts);
    }

    public static OpeningHours read(String code) {
        var week = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
        List<OpeningHours.Span> holidays = List.of();
        var changes = new ArrayList<OpeningHours.Change>();
        for (var part : code.isEmpty() ? new String[0] : code.split(";")) {
            var words = part.split(" ");
            var spans = words.length > 1 ? spans(words[1]) : List.<OpeningHours.Span>of();
            if (words[0].equals(HOLIDAYS)) holidays = spans;
            else if (words[0].length() == 1) week.put(DayOfWeek.of(Integer.parseInt(words[0])), spans);
            else changes.add(change(words[0].split("/"), spans));
        }
        return new OpeningHours(week, holidays, changes);
    }

    private static OpeningHours.Change change(String[] days, List<OpeningHours.Span> spans) {
        return new OpeningHours.Change(LocalDate.parse(days[0]), LocalDate.parse(days[1]), spans);
    }

    private static String part(String when, List<OpeningHours.Span> spans) {
        if (spans.isEmpty()) return when;
        return when + " "
                + spans.stream().map(span -> span.from() + "-" + span.to()).collect(Collectors.joining(","));
    }

    private static List<OpeningHours.Span> spans(String code) {
        return Arrays.stream(code.split(","))
                .map(span -> new OpeningHours.Span(
                        LocalTime.parse(span.substring(0, 5)), LocalTime.parse(span.substring(6))))
                .toList();
    }
}
