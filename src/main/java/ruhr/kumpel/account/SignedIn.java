package ruhr.kumpel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.web.Member;

/// A member in the browser she uses.
record SignedIn(UUID browser, Instant since, Member member) {

    /// How fresh a sign-in must be for what cannot be taken back.
    private static final Duration FRESH = Duration.ofMinutes(10);

    boolean fresh(Instant now) {
        return now.isBefore(since.plus(FRESH));
    }
}
