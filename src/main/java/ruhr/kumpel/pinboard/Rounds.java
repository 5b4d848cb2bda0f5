package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What happens to sources and postings by itself. Each step stands alone: one that fails keeps nobody waiting.
@Component
class Rounds {

    private static final int AT_ONCE = 20;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(15);
    private static final int DAYS_KEPT = 90;
    private static final Duration REMEMBERED = Duration.ofDays(400);
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final SourceStore sources;
    private final Sources fetching;
    private final KnownStore known;
    private final PostingStore store;
    private final Postings postings;
    private final Publishing publishing;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Rounds(
            SourceStore sources,
            Sources fetching,
            KnownStore known,
            PostingStore store,
            Postings postings,
            Publishing publishing,
            TransactionTemplate transactions,
            Clock clock) {
        this.sources = sources;
        this.fetching = fetching;
        this.known = known;
        this.store = store;
        this.postings = postings;
        this.publishing = publishing;
        this.transactions = transactions;
        this.clock = clock;
    }

    void fetch() {
        var now = clock.instant();
        sources.due(now, now.plus(LONGEST_ROUND), AT_ONCE).forEach(one -> carefully(() -> fetching.fetch(one)));
    }

    /// What is over leaves the lists, what comes back shows its next date, and what nobody asks for any more is gone.
    void tidy() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (var id : store.movedOn(today.plusDays(1)))
            carefully(() ->
                    transactions.executeWithoutResult(_ -> store.locked(id).ifPresent(publishing::follow)));
        store.overSince(today.minusDays(DAYS_KEPT)).forEach(id -> carefully(() -> postings.remove(id)));
        carefully(() -> known.forgetSeenBefore(now.minus(REMEMBERED)));
    }

    private static void carefully(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Looking after the pinboard failed", e);
        }
    }
}
