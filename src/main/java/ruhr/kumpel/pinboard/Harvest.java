package ruhr.kumpel.pinboard;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.web.Fetched;

/// What came of asking a source.
sealed interface Harvest {

    /// @param stamp to ask with next time
    record Items(List<Item> items, Fetched.Stamp stamp) implements Harvest {}

    record Unchanged() implements Harvest {}

    /// @param number the state that the server answered with, or how much was too much; else 0
    /// @param pause for how long it wants to be left alone
    record Failed(Trouble trouble, int number, Optional<Duration> pause) implements Harvest {

        Failed(Trouble trouble) {
            this(trouble, 0, Optional.empty());
        }
    }

    /// Each is told to editors in a sentence of its own.
    enum Trouble {
        ODD_ADDRESS,
        NOT_PUBLIC,
        ODD_PORT,
        TOO_MANY_REDIRECTS,
        NO_LONGER_SECURE,
        TOO_LARGE,
        TOO_SLOW,
        UNREACHABLE,
        /// An answer of the server that is none to the question: not there, not now, not for you.
        STATUS,
        /// Neither RSS nor Atom nor a calendar, broken, or with what attackers put into one.
        NOT_A_FEED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
