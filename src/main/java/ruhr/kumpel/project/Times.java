package ruhr.kumpel.project;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of day as browsers send them (`14:30`) and as people type them where a browser has no clock (`14.30`, `14
/// Uhr`, `9`).
final class Times {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?(?:\\s*(?:Uhr|h))?");

    private Times() {}

    static Optional<LocalTime> parse(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) return Optional.empty();
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
