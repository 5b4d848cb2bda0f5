package ruhr.kumpel.pinboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Fetched;

/// A feed that editors let into the pinboard.
///
/// @param person who answers for what comes
/// @param tried nothing before the first time
record Source(
        UUID id,
        ShortId shortId,
        PortalId portal,
        PersonId person,
        Setting setting,
        Fetched.Stamp stamp,
        int failures,
        Instant next,
        Optional<Tried> tried) {

    static final int MOST_HOURS = 168;

    /// What editors say about it.
    ///
    /// @param town official key; empty for the whole region
    /// @param trusted whether what comes is shown before anybody has looked at it
    record Setting(
            String name,
            String url,
            LanguageTag language,
            String category,
            Optional<String> town,
            boolean trusted,
            int everyHours) {}

    /// The last time it was asked.
    ///
    /// @param outcome `taken`, `unchanged` or the word of a [Harvest.Trouble]
    /// @param number what belongs to a trouble
    record Tried(Instant at, String outcome, int fresh, int changed, int number) {

        boolean inVain() {
            return !outcome.equals("taken") && !outcome.equals("unchanged");
        }
    }

    /// Twice as long after each time in vain, a week at most; and as long as the other side asks for.
    static Duration pause(int everyHours, int failures, Optional<Duration> asked) {
        long hours = Math.min((long) everyHours << Math.min(failures, 10), Math.max(everyHours, MOST_HOURS));
        var pause = Duration.ofHours(hours);
        return asked.filter(longer -> longer.compareTo(pause) > 0).orElse(pause);
    }
}
