package ruhr.kumpel.pinboard;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import ruhr.kumpel.web.Fetched;

/// Reads calendars (RFC 5545). ical4j cuts the file into properties; what they mean is worked out here, because its
/// model keeps the time zones of every file it ever saw, for the whole process.
final class CalendarIn {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Duration LONGEST_EVENT = Duration.ofDays(60);

    private CalendarIn() {}

    static List<Item> read(Fetched.Got got, ZoneId zone) throws Feeds.Unreadable {
        var events = new CalendarLines();
        try {
            new CalendarParserImpl().parse(new StringReader(got.text().replace("\ufeff", "")), events);
        } catch (IOException | ParserException | RuntimeException e) {
            throw new Feeds.Unreadable(e);
        }
        // One date of a series that was moved: it no longer happens when the series says.
        var moved = events.all().stream()
                .filter(one -> one.has("RECURRENCE-ID"))
                .collect(Collectors.groupingBy(
                        one -> one.text("UID"),
                        Collectors.flatMapping(one -> day(one, "RECURRENCE-ID", zone).stream(), Collectors.toSet())));
        var items = new ArrayList<Item>();
        for (var one : events.all()) item(one, moved, zone, got).ifPresent(items::add);
        return items;
    }

    private static Optional<Item> item(
            CalendarLines.Lines lines, Map<String, Set<LocalDate>> moved, ZoneId zone, Fetched.Got got) {
        var title = Plain.line(lines.text("SUMMARY"), Content.LONGEST_TITLE);
        if (title.isEmpty() || lines.text("STATUS").equalsIgnoreCase("CANCELLED")) return Optional.empty();
        var except = lines.has("RECURRENCE-ID") ? Set.<LocalDate>of() : moved.getOrDefault(lines.text("UID"), Set.of());
        return event(lines, except, zone)
                .map(event -> new Item(
                        lines.text("UID") + "/" + lines.text("RECURRENCE-ID"),
                        title,
                        Plain.paragraphs(lines.text("DESCRIPTION").replace("\n", "<br>"), Content.LONGEST_TEXT),
                        Links.first(got.at(), lines.text("URL")),
                        Optional.empty(),
                        Optional.of(event)));
    }

    /// Empty for what does not say when it begins.
    private static Optional<Event> event(CalendarLines.Lines lines, Set<LocalDate> moved, ZoneId zone) {
        try {
            var here = lines.zone("DTSTART").orElse(zone);
            var said = lines.text("DTSTART");
            boolean wholeDay = said.matches("[0-9]{8}");
            var starts = moment(said, here);
            var ends = end(lines, starts, wholeDay, here);
            if (ends.isBefore(starts) || Duration.between(starts, ends).compareTo(LONGEST_EVENT) > 0) ends = starts;
            var except = new HashSet<>(moved);
            for (var days : lines.all("EXDATE"))
                Arrays.stream(days.split(","))
                        .forEach(day -> except.add(moment(day, here).toLocalDate()));
            return Optional.of(new Event(
                    starts,
                    ends,
                    wholeDay,
                    here,
                    false,
                    Plain.line(lines.text("LOCATION"), Event.LONGEST_PLACE),
                    repeats(lines, starts, here),
                    except));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    /// A rule that is broken, or by the hour, is left out: the first date stays.
    private static Optional<Recurrence> repeats(CalendarLines.Lines lines, LocalDateTime starts, ZoneId zone) {
        if (!lines.has("RRULE") || lines.has("RECURRENCE-ID")) return Optional.empty();
        return switch (Recurrence.read(lines.text("RRULE"), starts, zone)) {
            case Recurrence.Reading.Read(var recurrence) -> Optional.of(recurrence);
            case Recurrence.Reading.Broken _, Recurrence.Reading.TooOften _, Recurrence.Reading.Never _ ->
                Optional.empty();
        };
    }

    /// A whole day's end is the day after it.
    private static LocalDateTime end(CalendarLines.Lines lines, LocalDateTime starts, boolean wholeDay, ZoneId zone) {
        if (lines.has("DTEND")) {
            var end = moment(lines.text("DTEND"), lines.zone("DTEND").orElse(zone));
            return wholeDay && end.isAfter(starts) ? end.minusDays(1) : end;
        }
        if (lines.has("DURATION")) {
            var length = duration(lines.text("DURATION"));
            return wholeDay && length.toDays() > 0 ? starts.plus(length).minusDays(1) : starts.plus(length);
        }
        return starts;
    }

    private static Duration duration(String said) {
        if (said.matches("P[0-9]{1,3}W"))
            return Duration.ofDays(7L * Integer.parseInt(said.substring(1, said.length() - 1)));
        return Duration.parse(said);
    }

    private static Optional<LocalDate> day(CalendarLines.Lines lines, String name, ZoneId zone) {
        try {
            return Optional.of(
                    moment(lines.text(name), lines.zone(name).orElse(zone)).toLocalDate());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime moment(String said, ZoneId zone) {
        if (said.matches("[0-9]{8}"))
            return LocalDate.parse(said, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
        var moment = LocalDateTime.parse(said.replace("Z", ""), MOMENT);
        if (!said.endsWith("Z")) return moment;
        return moment.atZone(ZoneId.of("UTC")).withZoneSameInstant(zone).toLocalDateTime();
    }
}
