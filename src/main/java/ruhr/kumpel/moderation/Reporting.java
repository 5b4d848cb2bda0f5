package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// Taking reports. Each counts at once, even without a name; reports on the same thing are one review. A visitor
/// who wants to hear of the outcome confirms her address afterwards.
@Component
class Reporting implements Confirmable {

    static final String PURPOSE = "moderation.report";

    private final ReviewStore reviews;
    private final Reporters reporters;
    private final Clock clock;

    Reporting(ReviewStore reviews, Reporters reporters, Clock clock) {
        this.reviews = reviews;
        this.reporters = reporters;
        this.clock = clock;
    }

    /// Answers the report's id, or nothing if the same form came before.
    @Transactional
    public Optional<UUID> report(
            String kind,
            UUID subject,
            Subject seen,
            Category category,
            String explanation,
            Optional<PersonId> by,
            UUID key) {
        var now = clock.instant();
        var review =
                reviews.open(seen.home(), kind, subject, now, DueTimes.ofReport(now, category), category.endangers());
        var id = Ids.next();
        if (!reviews.report(id, review, category, explanation, by.orElse(null), now, key)) return Optional.empty();
        by.ifPresent(person -> reviews.with(review).ifPresent(open -> reporters.acknowledge(open, person)));
        return Optional.of(id);
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID report, PersonId person, Visit visit) {
        reviews.reportedBy(report, person)
                .flatMap(reviews::with)
                .ifPresent(open -> reporters.acknowledge(open, person));
        return "/report/thanks";
    }
}
