package ruhr.kumpel.project;

import java.time.Duration;
import org.springframework.stereotype.Component;
import ruhr.kumpel.MovableClock;

/// A month goes by and entries are looked after; then it is today again.
@Component
public class Months {

    private final Caretaker caretaker;
    private final MovableClock clock;

    Months(Caretaker caretaker, MovableClock clock) {
        this.caretaker = caretaker;
        this.clock = clock;
    }

    public void pass() {
        clock.forward(Duration.ofDays(31));
        caretaker.round();
        clock.forward(Duration.ofDays(-31));
    }
}
