package ruhr.kumpel.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.EmailAddress;

/// A proof under way that somebody reads the mail of an address. Each page that asked has its own, so nobody can
/// spend the tries of somebody else.
record MailCode(
        UUID id,
        EmailAddress address,
        byte[] digits,
        int triesLeft,
        int letters,
        Instant expires,
        Optional<Instant> used) {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int LETTERS = 4;

    /// How long a used one still answers a second click on the same button.
    private static final Duration SAME_CLICK = Duration.ofSeconds(30);

    boolean usable(Instant now) {
        return used.isEmpty() && now.isBefore(expires);
    }

    boolean open(Instant now) {
        return usable(now) && triesLeft > 0;
    }

    boolean justUsed(Instant now) {
        return used.filter(moment -> now.isBefore(moment.plus(SAME_CLICK))).isPresent();
    }

    boolean renewable() {
        return used.isEmpty() && letters < LETTERS;
    }
}
