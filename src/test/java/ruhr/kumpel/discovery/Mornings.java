package ruhr.kumpel.discovery;

import java.time.Duration;
import org.springframework.stereotype.Component;
import ruhr.kumpel.MovableClock;

/// A morning comes and whoever saved a search hears what is new; then it is now again.
@Component
public class Mornings {

    private final SearchTelling telling;
    private final MovableClock clock;

    Mornings(SearchTelling telling, MovableClock clock) {
        this.telling = telling;
        this.clock = clock;
    }

    public void come() {
        clock.forward(Duration.ofDays(1));
        telling.tellAll();
        clock.forward(Duration.ofDays(-1));
    }
}
