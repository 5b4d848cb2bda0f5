package ruhr.kumpel.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// When a tandem meets.
///
/// @param place an address, or the link of a video call
record Appointment(UUID id, String title, Instant start, int minutes, String place, Instant changed) {

    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 480;

    Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
