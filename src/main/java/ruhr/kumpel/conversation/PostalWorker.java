package ruhr.kumpel.conversation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Delivers one letter. The try is noted before the letter leaves and its outcome after: whoever finds a try
/// without outcome knows that a node died between, and repeats the letter once, under the same Message-ID. Not
/// more often: a mail that comes three times looks like an attack (promise 20); then an operator decides.
@Component
class PostalWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PostalWorker.class);

    /// Longer than the mail server's time-outs together.
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private static final int MOST_UNSURE = 2;
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final LetterStore letters;
    private final MailServer server;
    private final Clock clock;

    PostalWorker(LetterStore letters, MailServer server, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    boolean canSend() {
        return server.isThere();
    }

    /// Answers whether there was one.
    boolean deliverNext() {
        var now = clock.instant();
        var claim = letters.claim(now, now.plus(LEASE));
        claim.ifPresent(this::deliver);
        return claim.isPresent();
    }

    private void deliver(LetterStore.Claim claim) {
        var letter = claim.letter();
        if (claim.unsure() >= MOST_UNSURE) {
            settle(letter.id(), claim.attempt(), "stopped", "", null);
            return;
        }
        switch (server.handOver(letter)) {
            case Handover.Sent _ -> letters.sent(letter.id(), claim.attempt());
            case Handover.Refused(var why) -> settle(letter.id(), claim.attempt(), "refused", why, null);
            case Handover.Later(var why) -> settle(letter.id(), claim.attempt(), "later", why, pauseAfter(claim));
            case Handover.Unsure(var why) -> settle(letter.id(), claim.attempt(), "unsure", why, pauseAfter(claim));
        }
    }

    private void settle(UUID letter, int attempt, String outcome, String why, @Nullable Duration pause) {
        LOG.warn("Letter {} try {}: {} {}", letter, attempt, outcome, why);
        letters.settle(
                letter,
                attempt,
                outcome,
                why,
                pause == null ? null : clock.instant().plus(pause));
    }

    private @Nullable Duration pauseAfter(LetterStore.Claim claim) {
        if (claim.letter().written().plus(PATIENCE).isBefore(clock.instant())) return null;
        return PAUSES.get(Math.min(claim.attempt(), PAUSES.size()) - 1);
    }
}
