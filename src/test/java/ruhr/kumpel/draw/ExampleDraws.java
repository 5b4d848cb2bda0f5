package ruhr.kumpel.draw;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/// The hour at which lists are closed, for tests that do not wait for it.
@Component
public class ExampleDraws {

    private final DrawStore store;
    private final Draws draws;
    private final Clock clock;

    ExampleDraws(DrawStore store, Draws draws, Clock clock) {
        this.store = store;
        this.draws = draws;
        this.clock = clock;
    }

    public void closeWhatIsOver() {
        var latest = LocalDate.ofInstant(clock.instant().plus(Duration.ofHours(14)), ZoneOffset.UTC);
        store.due(latest).forEach(draw -> draws.close(draw.id()));
    }
}
