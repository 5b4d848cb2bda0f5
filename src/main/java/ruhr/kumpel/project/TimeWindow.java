package ruhr.kumpel.project;

import java.time.LocalTime;
import java.util.Optional;

/// On which days, and from when to when on each of them; any of it may be open. From 22:00 until 6:00 is a night.
record TimeWindow(Period days, Optional<LocalTime> from, Optional<LocalTime> until) {

    static final TimeWindow OPEN = new TimeWindow(Period.OPEN, Optional.empty(), Optional.empty());

    boolean isOpen() {
        return days.isOpen() && from.isEmpty() && until.isEmpty();
    }
}
