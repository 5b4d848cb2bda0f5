package ruhr.kumpel.moderation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Lines of the desk's table.
@Component
class DeskRows {

    private final Kinds kinds;

    DeskRows(Kinds kinds) {
        this.kinds = kinds;
    }

    QueueView.Row of(Case one, QueueFilter filter, Optional<Case> chosen, Map<PersonId, String> team, Visit visit) {
        var review = one.review();
        return new QueueView.Row(
                review.id() + "." + one.stamp(),
                visit.link("/manage/moderation" + filter.query("id", review.id().toString())) + "#panel",
                title(one.subject(), visit),
                kind(review.kind(), visit),
                occasion(review, visit),
                review.reported() ? visit.number(review.reports()) : "–",
                When.of(review.due(), visit),
                review.due().isBefore(visit.now().plus(Desk.SOON)),
                state(review, visit),
                badge(review),
                one.carer().map(team::get).orElse(""),
                one.blocked(),
                kinds.of(review.kind())
                        .flatMap(moderated -> moderated.sorting(review.subject()))
                        .isEmpty(),
                chosen.filter(it -> it.review().equals(review)).isPresent());
    }

    QueueView.Row of(Complaint complaint, Optional<Complaint> chosen, Visit visit) {
        var decision = complaint.against();
        return new QueueView.Row(
                decision.id().toString(),
                link("complaints", decision.id(), visit),
                title(decision.kind(), decision.subject(), visit),
                kind(decision.kind(), visit),
                visit.say("moderation.occasion.complaint", visit.say(QueuePage.key(decision.verdict()))),
                "–",
                When.of(complaint.due(), visit),
                complaint.due().isBefore(visit.now().plus(Desk.SOON)),
                visit.say("moderation.state.complaint"),
                "",
                "",
                false,
                false,
                chosen.filter(complaint::equals).isPresent());
    }

    QueueView.Row of(Decision decision, Optional<Decision> chosen, Visit visit) {
        return new QueueView.Row(
                decision.id().toString(),
                link("done", decision.id(), visit),
                title(decision.kind(), decision.subject(), visit),
                kind(decision.kind(), visit),
                decision.statement().map(one -> visit.say(one.category().key())).orElse(""),
                "–",
                When.of(decision.at(), visit),
                false,
                visit.say(QueuePage.key(decision.verdict())),
                badge(decision.verdict()),
                "",
                false,
                false,
                chosen.filter(decision::equals).isPresent());
    }

    private static String link(String list, UUID id, Visit visit) {
        return visit.link("/manage/moderation?list=" + list + "&id=" + id) + "#panel";
    }

    Localized.Text title(String kind, UUID subject, Visit visit) {
        return title(kinds.subject(kind, subject), visit);
    }

    static Localized.Text title(Optional<Subject> subject, Visit visit) {
        return subject.map(Subject::title)
                .filter(title -> !title.isEmpty())
                .map(visit::say)
                .orElseGet(() -> new Localized.Text(visit.language(), visit.say("moderation.gone")));
    }

    static String kind(String kind, Visit visit) {
        return visit.say("moderation.kind." + kind);
    }

    static String occasion(Review review, Visit visit) {
        if (review.category().isPresent())
            return visit.say(
                    "moderation.occasion.report",
                    visit.say(review.category().get().key()));
        return review.reasons().stream()
                .sorted()
                .map(reason -> visit.say(key(reason)))
                .collect(Collectors.joining(", "));
    }

    static String key(Reason reason) {
        return "moderation.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String state(Review review, Visit visit) {
        if (review.urgent()) return visit.say("moderation.state.urgent");
        return visit.say(review.reported() ? "moderation.state.reported" : "moderation.state.new");
    }

    private static String badge(Review review) {
        return review.urgent() ? "danger" : "warning";
    }

    private static String badge(Verdict verdict) {
        return switch (verdict) {
            case APPROVED, RESTORED -> "success";
            case HIDDEN -> "danger";
            case GIVEN_BACK -> "warning";
            case KEPT, GONE -> "";
        };
    }
}
