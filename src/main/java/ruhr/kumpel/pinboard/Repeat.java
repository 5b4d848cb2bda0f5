package ruhr.kumpel.pinboard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// How often something comes back, as the form asks.
enum Repeat {
    ONCE,
    WEEKLY,
    FORTNIGHTLY,
    /// On the same day of the month.
    MONTHLY,
    /// On the same weekday: the first Monday, the third Friday, the last Sunday.
    MONTHLY_WEEKDAY,
    /// By a rule as calendars write it.
    RULE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Repeat> parse(String word) {
        for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
        return Optional.empty();
    }

    /// Without an end.
    String rule(LocalDate first, String typed) {
        return switch (this) {
            case ONCE -> "";
            case WEEKLY -> "FREQ=WEEKLY";
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY";
            case MONTHLY_WEEKDAY ->
                "FREQ=MONTHLY;BYDAY=" + place(first)
                        + first.getDayOfWeek().name().substring(0, 2);
            case RULE -> typed;
        };
    }

    /// The fifth of a kind is the last, which every month has.
    private static int place(LocalDate day) {
        int place = (day.getDayOfMonth() - 1) / 7 + 1;
        return place == 5 ? -1 : place;
    }
}
