package ruhr.kumpel.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Dates that a calendar takes over: iCalendar, RFC 5545.
public record CalendarFile(String name, List<Event> events, List<Day> days) {

    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    /// @param uid stays the same for ever, so that a calendar changes the date instead of adding one
    /// @param changed when what stands here was last changed
    public record Event(
            String uid,
            Instant changed,
            Instant start,
            Optional<Instant> end,
            String summary,
            String description,
            String location,
            String url) {}

    /// A whole day, wherever one is on it: the last one of a deadline. Calendars remind of it three days before.
    public record Day(
            String uid, Instant changed, LocalDate day, String summary, String description, String location) {}

    public CalendarFile {
        events = List.copyOf(events);
        days = List.copyOf(days);
    }

    public CalendarFile(String name, List<Event> events) {
        this(name, events, List.of());
    }

    public String text() {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Kumpel//Kumpel//DE");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> write(file, event));
        days.forEach(day -> write(file, day));
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static void write(StringBuilder file, Event event) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + escaped(event.uid()));
        line(file, "DTSTAMP:" + UTC.format(event.changed()));
        line(file, "LAST-MODIFIED:" + UTC.format(event.changed()));
        line(file, "DTSTART:" + UTC.format(event.start()));
        event.end().ifPresent(end -> line(file, "DTEND:" + UTC.format(end)));
        line(file, "SUMMARY:" + escaped(event.summary()));
        if (!event.description().isBlank()) line(file, "DESCRIPTION:" + escaped(event.description()));
        if (!event.location().isBlank()) line(file, "LOCATION:" + escaped(event.location()));
        if (!event.url().isBlank()) line(file, "URL:" + event.url().replaceAll("[\\r\\n]", ""));
        line(file, "END:VEVENT");
    }

    private static void write(StringBuilder file, Day day) {
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + escaped(day.uid()));
        line(file, "DTSTAMP:" + UTC.format(day.changed()));
        line(file, "DTSTART;VALUE=DATE:" + DATE.format(day.day()));
        line(file, "DTEND;VALUE=DATE:" + DATE.format(day.day().plusDays(1)));
        line(file, "SUMMARY:" + escaped(day.summary()));
        if (!day.description().isBlank()) line(file, "DESCRIPTION:" + escaped(day.description()));
        if (!day.location().isBlank()) line(file, "LOCATION:" + escaped(day.location()));
        line(file, "TRANSP:TRANSPARENT");
        line(file, "BEGIN:VALARM");
        line(file, "ACTION:DISPLAY");
        line(file, "TRIGGER:-P3D");
        line(file, "DESCRIPTION:" + escaped(day.summary()));
        line(file, "END:VALARM");
        line(file, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /// Lines end with CRLF and are at most 75 octets long; what is longer goes on behind a space (RFC 5545, 3.1).
    private static void line(StringBuilder file, String content) {
        int octets = 0;
        for (int letter : content.codePoints().toArray()) {
            int length = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(letter);
            octets += length;
        }
        file.append("\r\n");
    }
}
