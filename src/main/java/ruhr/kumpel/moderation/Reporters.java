package ruhr.kumpel.moderation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Words;

/// Whoever reports something and says who she is gets an acknowledgement and the outcome (DSA article 16, 4 and
/// 5).
@Component
class Reporters {

    private final ReviewStore reviews;
    private final Kinds kinds;
    private final Tidings tidings;
    private final Words words;

    Reporters(ReviewStore reviews, Kinds kinds, Tidings tidings, Words words) {
        this.reviews = reviews;
        this.kinds = kinds;
        this.tidings = tidings;
        this.words = words;
    }

    void acknowledge(Review review, PersonId reporter) {
        letter(review, reporter, "received");
    }

    void tell(Review review, Verdict verdict) {
        var outcome = switch (verdict) {
            case HIDDEN -> "hidden";
            case GIVEN_BACK -> "given-back";
            case GONE -> "gone";
            case APPROVED, KEPT, RESTORED -> "kept";
        };
        reviews.reportsOn(review.id()).stream()
                .map(Report::reporter)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet())
                .forEach(reporter -> letter(review, reporter, outcome));
    }

    private void letter(Review review, PersonId reporter, String what) {
        tidings.send(reporter, review.portal(), (language, site) -> {
            var title = kinds.subject(review.kind(), review.subject())
                    .map(subject -> subject.title().in(language).value())
                    .orElseGet(() -> words.say(
                            language, "moderation.kind." + review.kind().toLowerCase(Locale.ROOT)));
            return Letter.to(
                    tidings.addressOf(reporter),
                    language,
                    site,
                    "moderation.report",
                    words.say(language, "moderation.letter.report.subject", title),
                    words.say(language, "moderation.letter.report." + what, title),
                    words.say(language, "moderation.letter.report.thanks"));
        });
    }
}
