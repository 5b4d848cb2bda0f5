package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.moderation.Reviews;

/// Moves requests on whose guide has not answered, and forgets what was promised to be forgotten. Each step is a
/// transaction of its own that looks again before it acts, so that nothing is done twice.
@Component
class Rounds {

    private static final int AT_ONCE = 500;
    private static final Duration UNCONFIRMED = Duration.ofDays(2);
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final CandidateStore candidates;
    private final RequestStore requests;
    private final GuideStore guides;
    private final GuidePhotos photos;
    private final Requests steps;
    private final Tandems tandems;
    private final Reviews reviews;
    private final Clock clock;

    Rounds(
            CandidateStore candidates,
            RequestStore requests,
            GuideStore guides,
            GuidePhotos photos,
            Requests steps,
            Tandems tandems,
            Reviews reviews,
            Clock clock) {
        this.candidates = candidates;
        this.requests = requests;
        this.guides = guides;
        this.photos = photos;
        this.steps = steps;
        this.tandems = tandems;
        this.reviews = reviews;
        this.clock = clock;
    }

    void go() {
        var now = clock.instant();
        candidates.stuck(now, AT_ONCE).forEach(one -> carefully(() -> steps.moveOn(one)));
        int days = Rules.RELEASED.keepDays();
        requests.overdue(now, days).forEach(one -> carefully(() -> tandems.forget(one)));
        guides.overdue(now, days).forEach(one -> carefully(() -> forget(one)));
        requests.forgetUnconfirmedBefore(now.minus(UNCONFIRMED));
    }

    private void forget(GuideId guide) {
        guides.with(guide).ifPresent(photos::drop);
        reviews.withdraw(Guides.TOPIC, guide.value());
        guides.remove(guide);
    }

    /// One that fails must not keep the others waiting.
    private static void carefully(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("Looking after a request for a guide failed", e);
        }
    }
}
