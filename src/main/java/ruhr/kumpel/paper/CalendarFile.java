package ruhr.kumpel.paper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Dates that a calendar takes over: iCalendar, RFC 5545.
public record CalendarFile(String name, List<Event> events) {

    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
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

    public CalendarFile {
        events = List.copyOf(events);
    }

    public String text() {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Kumpel//Kumpel//DE");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> write(file, event));
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
