package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody who does one thing after the other while application and database are killed, and remembers what was
/// acknowledged.
///
/// @param <D> what is done; asked twice in the same words, it is done once
abstract class Doer<D> {

    private static final int PATIENCE_MILLIS = 20;

    private final List<D> acknowledged = new CopyOnWriteArrayList<>();
    private final List<D> open = new ArrayList<>();
    private volatile boolean stopped;

    /// Empty if there is nothing to do at this moment.
    abstract Optional<D> next() throws Exception;

    /// Asks for it, for the first time or once more.
    abstract Answer ask(D deed);

    /// Whether this says that it is done. From then on it has to be there for ever.
    abstract boolean acknowledges(Answer answer, D deed);

    /// It was acknowledged.
    void remember(D deed, Answer answer) {}

    /// Until nobody answers any more, or she is told to stop. An error is an answer: while only the database is away
    /// she
    /// goes on.
    void doUntilStopped() throws Exception {
        stopped = false;
        try {
            while (!stopped) {
                var deed = next();
                if (deed.isPresent()) open.add(deed.get());
                if (deed.isEmpty() || !isAcknowledged(deed.get(), ask(deed.get()))) Thread.sleep(PATIENCE_MILLIS);
            }
        } catch (AssertionError e) {
            if (!(e.getCause() instanceof IOException)) throw e;
        }
    }

    void stop() {
        stopped = true;
    }

    /// With the form as it was: nobody types it again.
    void doAgainWhatWasNotAcknowledged() {
        for (var deed : List.copyOf(open)) {
            var answer = ask(deed);
            assertThat(isAcknowledged(deed, answer))
                    .as("%s is taken the second time: %s", deed, answer)
                    .isTrue();
        }
    }

    final List<D> acknowledged() {
        return acknowledged;
    }

    private boolean isAcknowledged(D deed, Answer answer) {
        if (!acknowledges(answer, deed)) return false;
        open.remove(deed);
        acknowledged.add(deed);
        remember(deed, answer);
        return true;
    }
}
