package ruhr.kumpel.web;

import java.time.Duration;

/// How often something may be done by one sender, to one address, on one portal: whatever the key is that it is
/// counted for. Every module keeps its own as constants, and `ThrottleTest` finds and tries each of them.
///
/// @param purpose what is counted, `module.what`; no two have the same
/// @param many at once; they come back evenly within `time`
public record Limit(String purpose, int many, Duration time) {

    public static Limit perMinute(String purpose, int many) {
        return new Limit(purpose, many, Duration.ofMinutes(1));
    }

    public static Limit perHour(String purpose, int many) {
        return new Limit(purpose, many, Duration.ofHours(1));
    }

    public static Limit perDay(String purpose, int many) {
        return new Limit(purpose, many, Duration.ofDays(1));
    }

    /// The same, but so many times as often.
    public Limit times(int factor) {
        return new Limit(purpose, Math.multiplyExact(many, factor), time);
    }
}
