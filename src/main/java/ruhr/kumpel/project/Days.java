package ruhr.kumpel.project;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as browsers send them (`2026-12-19`) and as people type them where a browser has no calendar
/// (`19.12.2026`).
final class Days {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})[./ ](\\d{4})");

    private Days() {}

    static Optional<LocalDate> parse(String text) {
        try {
            var typed = TYPED.matcher(text.strip());
            if (!typed.matches())
                return Optional.of(LocalDate.parse(text.strip())).filter(Days::near);
            return Optional.of(LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1))))
                    .filter(Days::near);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean near(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() <= 2100;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
