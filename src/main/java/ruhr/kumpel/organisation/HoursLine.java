package ruhr.kumpel.organisation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.HoursText;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OpeningHours.Span;

/// The hours of a week in one line, as they stand in spreadsheets and in OpenStreetMap: `Mo-Fr 9-18; Sa 10-14`, `Mo,
/// Di, Do 09:00-12:30,14:00-18:00; PH off`, `Mo-Su,PH 10:00-20:00`, `24/7`.
final class HoursLine {

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("mo", DayOfWeek.MONDAY),
            Map.entry("di", DayOfWeek.TUESDAY),
            Map.entry("tu", DayOfWeek.TUESDAY),
            Map.entry("mi", DayOfWeek.WEDNESDAY),
            Map.entry("we", DayOfWeek.WEDNESDAY),
            Map.entry("do", DayOfWeek.THURSDAY),
            Map.entry("th", DayOfWeek.THURSDAY),
            Map.entry("fr", DayOfWeek.FRIDAY),
            Map.entry("sa", DayOfWeek.SATURDAY),
            Map.entry("so", DayOfWeek.SUNDAY),
            Map.entry("su", DayOfWeek.SUNDAY));

    private static final String DAY = "(?:mo|di|tu|mi|we|do|th|fr|sa|so|su)[a-zäöü]*\\.?";
    private static final String PART = "(?:" + DAY + "(?:\\s*(?:-|bis|to)\\s*" + DAY + ")?|\\bph\\b)";
    private static final Pattern RULE =
            Pattern.compile("(" + PART + "(?:\\s*(?:,|und|and|\\+|&|/)\\s*" + PART + ")*)\\s*:?\\s*");
    private static final Pattern HOLIDAY = Pattern.compile("\\bph\\b");
    private static final String ALWAYS = "24/7";
    private static final Pattern CLOSED = Pattern.compile("off|closed|geschlossen|zu|-");

    private HoursLine() {}

    /// Empty if it cannot be understood: then it is better said as it stands than wrongly.
    static Optional<OpeningHours> read(String typed) {
        var line = typed.toLowerCase(Locale.ROOT).replaceAll("[–—−‒]", "-").strip();
        if (line.equals(ALWAYS)) return Optional.of(always());
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        List<Span> holidays = List.of();
        var rule = RULE.matcher(line);
        int end = 0;
        while (end < line.length()) {
            if (!rule.find(end) || rule.start() != end) return Optional.empty();
            var next = rule.end();
            var rest = RULE.matcher(line);
            end = rest.find(next) ? rest.start() : line.length();
            var spans = spans(line.substring(next, end));
            if (spans.isEmpty()) return Optional.empty();
            if (HOLIDAY.matcher(rule.group(1)).find()) holidays = spans.get();
            for (var day : days(rule.group(1))) week.put(day, spans.get());
        }
        return week.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(week, holidays, List.of()));
    }

    private static OpeningHours always() {
        var allDay = List.of(new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) week.put(day, allDay);
        return new OpeningHours(week, allDay, List.of());
    }

    private static Optional<List<Span>> spans(String typed) {
        var times = typed.replaceAll("[;,|\\s]+$", "").strip();
        if (CLOSED.matcher(times).matches()) return Optional.of(List.of());
        return times.isEmpty() ? Optional.empty() : HoursText.read(times);
    }

    private static List<DayOfWeek> days(String typed) {
        var days = new ArrayList<DayOfWeek>();
        for (var part : typed.split("\\s*(?:,|und|and|\\+|&|/)\\s*")) {
            if (HOLIDAY.matcher(part).matches()) continue;
            var ends = part.split("\\s*(?:-|bis|to)\\s*");
            var day = day(ends[0]);
            days.add(day);
            while (ends.length > 1 && day != day(ends[1])) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        return java.util.Objects.requireNonNull(DAYS.get(word.strip().substring(0, 2)), word);
    }
}
