package ruhr.kumpel.pinboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What browsers send, made plain.
final class Typed {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})[./ ](\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    private Typed() {}

    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static String text(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }

    /// The form's own name, or a new one for a form that lost it.
    static UUID id(String key) {
        return ID.matcher(key).matches() ? UUID.fromString(key) : Postings.freshId();
    }

    static OptionalInt number(String text, int least, int most) {
        if (!text.matches("\\d{1,4}")) return OptionalInt.empty();
        int number = Integer.parseInt(text);
        return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /// As browsers send it (`2026-12-19`), and as people type it where a browser has no calendar (`19.12.2026`).
    static Optional<LocalDate> day(String text) {
        try {
            var typed = DAY.matcher(text);
            var day = typed.matches()
                    ? LocalDate.of(
                            Integer.parseInt(typed.group(3)),
                            Integer.parseInt(typed.group(2)),
                            Integer.parseInt(typed.group(1)))
                    : LocalDate.parse(text);
            return Optional.of(day).filter(one -> one.getYear() >= 2000 && one.getYear() <= 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(String text) {
        var typed = TIME.matcher(text);
        if (!typed.matches()) return Optional.empty();
        int hour = Integer.parseInt(typed.group(1));
        int minute = Integer.parseInt(typed.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
