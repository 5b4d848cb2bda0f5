package ruhr.kumpel.guide;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// When a module is taught.
///
/// @param place or a link to a video meeting
record CourseDate(UUID id, UUID module, Instant start, int minutes, String place, Instant changed) {

    static final int MOST_MINUTES = 600;

    String desk() {
        return "/manage/guides/dates/" + id;
    }

    Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }
}
