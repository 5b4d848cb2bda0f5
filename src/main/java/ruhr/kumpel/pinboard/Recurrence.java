package ruhr.kumpel.pinboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/// How an event comes back: an RRULE of RFC 5545, as far as people need one. Rules that count in hours, minutes or
/// seconds are not taken, so that working out a rule takes a bounded number of steps, a day each at most.
///
/// @param rule without its end by date, in the order it was written
/// @param until the last moment by the clock of the place, if the rule names one
record Recurrence(String rule, Optional<LocalDateTime> until) {

    static final int LONGEST = 300;

    /// Who looks for the next date looks so far ahead.
    private static final int YEARS_AHEAD = 5;

    private static final Set<String> OFTEN_ENOUGH = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Map<String, Pattern> PARTS = Map.of(
            "FREQ", Pattern.compile("[A-Z]+"),
            "INTERVAL", Pattern.compile("[1-9][0-9]{0,2}"),
            "COUNT", Pattern.compile("[1-9][0-9]{0,3}"),
            "UNTIL", Pattern.compile("[0-9]{8}(T[0-9]{6}Z?)?"),
            "BYDAY",
                    Pattern.compile(
                            "[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)){0,6}"),
            "BYMONTHDAY", Pattern.compile("-?[0-9]{1,2}(,-?[0-9]{1,2}){0,30}"),
            "BYMONTH", Pattern.compile("[0-9]{1,2}(,[0-9]{1,2}){0,11}"),
            "BYSETPOS", Pattern.compile("-?[0-9]{1,2}(,-?[0-9]{1,2}){0,4}"),
            "WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU"));

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    sealed interface Reading {
        record Read(Recurrence recurrence) implements Reading {}

        /// Not a rule, or one that says two things at once.
        record Broken() implements Reading {}

        /// By the hour or more often.
        record TooOften() implements Reading {}

        /// It never happens.
        record Never() implements Reading {}
    }

    /// @param first when it happens first: a rule that leads to no date at all is refused
    static Reading read(String typed, LocalDateTime first, ZoneId zone) {
        var parts = parts(typed);
        if (parts.isEmpty()) return new Reading.Broken();
        var frequency = parts.get().getOrDefault("FREQ", "");
        if (Set.of("SECONDLY", "MINUTELY", "HOURLY").contains(frequency)) return new Reading.TooOften();
        if (!OFTEN_ENOUGH.contains(frequency)) return new Reading.Broken();
        if (parts.get().containsKey("COUNT") && parts.get().containsKey("UNTIL")) return new Reading.Broken();
        try {
            var read = of(parts.get(), zone);
            return read.datesFrom(first, first, 1).isEmpty() ? new Reading.Never() : new Reading.Read(read);
        } catch (IllegalArgumentException | DateTimeException _) {
            return new Reading.Broken();
        }
    }

    /// What was checked before.
    static Recurrence stored(String rule, ZoneId zone) {
        return of(parts(rule).orElseThrow(() -> new IllegalArgumentException(rule)), zone);
    }

    private static Recurrence of(Map<String, String> parts, ZoneId zone) {
        var until = Optional.ofNullable(parts.get("UNTIL")).map(end -> moment(end, zone));
        var rule = parts.entrySet().stream()
                .filter(part -> !part.getKey().equals("UNTIL"))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
        new Recur<LocalDateTime>(rule);
        return new Recurrence(rule, until);
    }

    private static Optional<Map<String, String>> parts(String typed) {
        var rule = typed.strip().toUpperCase(Locale.ROOT);
        if (rule.startsWith("RRULE:")) rule = rule.substring("RRULE:".length());
        if (rule.length() > LONGEST) return Optional.empty();
        var parts = new LinkedHashMap<String, String>();
        for (var part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) return Optional.empty();
            var name = part.substring(0, equals);
            var value = part.substring(equals + 1);
            var shape = PARTS.get(name);
            if (shape == null || !shape.matcher(value).matches() || parts.put(name, value) != null)
                return Optional.empty();
        }
        return Optional.of(parts);
    }

    /// A day ends with its last second; what is said in UTC is told by the clock of the place.
    private static LocalDateTime moment(String end, ZoneId zone) {
        if (!end.contains("T"))
            return LocalDate.parse(end, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.of(23, 59, 59));
        var moment = LocalDateTime.parse(end.replace("Z", ""), MOMENT);
        return end.endsWith("Z")
                ? moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime()
                : moment;
    }

    /// As calendars write it, to be read again by [#stored].
    String written() {
        return rule + until.map(end -> ";UNTIL=" + MOMENT.format(end)).orElse("");
    }

    /// From a moment on, the nearest first.
    List<LocalDateTime> datesFrom(LocalDateTime first, LocalDateTime from, int most) {
        var start = from.isBefore(first) ? first : from;
        var end = start.plusYears(YEARS_AHEAD);
        try {
            return new Recur<LocalDateTime>(rule)
                            .getDates(
                                    first,
                                    start,
                                    until.filter(end::isAfter)
                                            .map(last -> last.plusSeconds(1))
                                            .orElse(end),
                                    most)
                            .stream()
                            .filter(one -> !one.isBefore(start)
                                    && until.filter(one::isAfter).isEmpty())
                            .sorted()
                            .limit(most)
                            .toList();
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("A rule that was checked: " + rule, e);
        }
    }
}
