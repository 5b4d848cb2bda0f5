package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PortalId;

/// Asks moderators to look at something.
@Component
public class Reviews {

    private final ReviewStore reviews;
    private final Reporters reporters;
    private final Clock clock;

    Reviews(ReviewStore reviews, Reporters reporters, Clock clock) {
        this.reviews = reviews;
        this.reporters = reporters;
        this.clock = clock;
    }

    /// Puts it into the portal's queue, or adds the reasons if it already waits there. In the caller's
    /// transaction.
    ///
    /// @param urgent due within a day, for what may harm somebody
    /// @return the case at the desk: `/manage/moderation?id=…`
    @Transactional
    public UUID ask(String kind, UUID subject, PortalId portal, Set<Reason> reasons, boolean urgent) {
        var now = clock.instant();
        boolean soon = urgent || reasons.stream().anyMatch(Reason::endangers);
        var review = reviews.open(portal, kind, subject, now, DueTimes.ofReview(now, soon), soon);
        for (var reason : reasons) reviews.because(review, reason);
        return review;
    }

    /// It is gone or no longer for decision: takes it out of every queue. Whoever reported it is told.
    @Transactional
    public void withdraw(String kind, UUID subject) {
        for (var review : reviews.openAbout(kind, subject)) {
            if (!reviews.take(review.portal(), review.id())) continue;
            if (reviews.reportsOn(review.id()).isEmpty()) reviews.forget(review.id());
            else gone(review);
        }
    }

    private void gone(Review review) {
        reviews.decided(Decision.gone(review, clock.instant()));
        reporters.tell(review, Verdict.GONE);
    }
}
