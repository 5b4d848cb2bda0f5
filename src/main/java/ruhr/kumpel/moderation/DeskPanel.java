package ruhr.kumpel.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// The panel beside the table: one matter with all that is needed to decide.
@Component
class DeskPanel {

    private final Kinds kinds;
    private final ReviewStore reviews;
    private final Complaints complaints;
    private final Cases cases;
    private final CareStore care;
    private final Queue queue;
    private final DeskRows rows;

    DeskPanel(
            Kinds kinds,
            ReviewStore reviews,
            Complaints complaints,
            Cases cases,
            CareStore care,
            Queue queue,
            DeskRows rows) {
        this.kinds = kinds;
        this.reviews = reviews;
        this.cases = cases;
        this.care = care;
        this.queue = queue;
        this.complaints = complaints;
        this.rows = rows;
    }

    QueueView.Panel of(Case one, QueueFilter filter, Draft draft, Problems problems, Visit visit) {
        var review = one.review();
        var facts = new ArrayList<QueueView.Fact>();
        facts.add(fact("flag", "occasion", DeskRows.occasion(review, visit), visit));
        facts.add(fact("clock", "opened", When.of(review.opened(), visit).words(), visit));
        if (one.blocked()) facts.add(fact("ban", "owner", visit.say("moderation.blocked"), visit));
        var reports = reviews.reportsOn(review.id());
        if (!reports.isEmpty())
            facts.add(fact("users", "times", visit.say("moderation.fact.times.value", reports.size()), visit));
        var category = draft.category().isEmpty()
                ? review.category().map(Category::name).orElse("")
                : draft.category();
        return panel(
                review.kind(),
                review.subject(),
                visit.link("/manage/moderation/" + review.id()),
                review.urgent(),
                facts,
                reports.stream().map(Report::explanation).toList(),
                true,
                false,
                Optional.empty(),
                category,
                draft,
                one.stamp(),
                Optional.of(care(one, filter, visit)),
                problems,
                visit);
    }

    private QueueView.Care care(Case one, QueueFilter filter, Visit visit) {
        var me = visit.memberHere().person();
        var team = cases.team(visit.portal());
        var told = care.handings(one.review().id());
        var names = queue.named(everybody(team, one, told), visit);
        var nobody = visit.say("moderation.nameless");
        return new QueueView.Care(
                filter.query(),
                one.carer().map(PersonId::toString).orElse(""),
                one.carer().map(names::get).orElse(""),
                one.carer().filter(me::equals).isPresent(),
                team.stream()
                        .filter(it ->
                                !it.equals(me) && one.carer().filter(it::equals).isEmpty())
                        .map(it -> Choice.of(it.toString(), names.getOrDefault(it, nobody)))
                        .toList(),
                told.stream()
                        .map(it -> new QueueView.Handed(
                                it.from().map(names::get).orElse(nobody),
                                it.to().map(names::get).orElse(nobody),
                                it.note(),
                                When.of(it.at(), visit)))
                        .toList());
    }

    private static List<PersonId> everybody(List<PersonId> team, Case one, List<CareStore.Handing> told) {
        var all = new ArrayList<>(team);
        one.carer().ifPresent(all::add);
        told.forEach(it -> {
            it.from().ifPresent(all::add);
            it.to().ifPresent(all::add);
        });
        return all;
    }

    QueueView.Panel of(Complaint complaint, Draft draft, Problems problems, Visit visit) {
        var decision = complaint.against();
        boolean somebodyElse = !complaints.mayDecide(
                complaint, visit.portal(), visit.memberHere().person());
        return panel(
                decision.kind(),
                decision.subject(),
                visit.link("/manage/moderation/complaints/" + decision.id()),
                false,
                facts(decision, visit),
                List.of(),
                false,
                false,
                Optional.of(new QueueView.Grievance(complaint.text(), somebodyElse)),
                "",
                draft,
                "",
                Optional.empty(),
                problems,
                visit);
    }

    QueueView.Panel of(Decision decision, boolean stands, Visit visit) {
        return panel(
                decision.kind(),
                decision.subject(),
                visit.link("/manage/moderation/" + decision.id()),
                false,
                facts(decision, visit),
                List.of(),
                false,
                stands && decision.verdict().restricts(),
                Optional.empty(),
                "",
                Draft.EMPTY,
                "",
                Optional.empty(),
                new Problems(),
                visit);
    }

    private List<QueueView.Fact> facts(Decision decision, Visit visit) {
        var facts = new ArrayList<QueueView.Fact>();
        facts.add(fact("scale", "verdict", visit.say(QueuePage.key(decision.verdict())), visit));
        facts.add(fact("clock", "decided", When.of(decision.at(), visit).words(), visit));
        decision.statement().ifPresent(statement -> {
            facts.add(fact("flag", "category", visit.say(statement.category().key()), visit));
            facts.add(fact("message", "statement", statement.facts(), visit));
        });
        return facts;
    }

    private QueueView.Panel panel(
            String kind,
            UUID id,
            String action,
            boolean urgent,
            List<QueueView.Fact> facts,
            List<String> said,
            boolean decides,
            boolean restores,
            Optional<QueueView.Grievance> grievance,
            String category,
            Draft draft,
            String seen,
            Optional<QueueView.Care> care,
            Problems problems,
            Visit visit) {
        var subject = kinds.subject(kind, id);
        return new QueueView.Panel(
                action,
                rows.title(kind, id, visit),
                page(kind, id, subject, visit),
                subject.map(one -> new Localized.Text(one.language(), one.excerpt()))
                        .orElse(new Localized.Text(visit.language(), "")),
                urgent,
                facts,
                said,
                decides,
                restores,
                grievance,
                decides ? topics(kind, id, draft, visit) : Optional.empty(),
                categories(visit),
                category,
                draft.ground(),
                draft.text(),
                seen,
                care,
                problems);
    }

    Optional<Sorting> sorting(Review review) {
        return kinds.of(review.kind()).flatMap(one -> one.sorting(review.subject()));
    }

    private Optional<QueueView.Topics> topics(String kind, UUID id, Draft draft, Visit visit) {
        return kinds.of(kind).flatMap(one -> one.sorting(id)).map(sorting -> {
            var chosen = draft.topics().isEmpty() ? sorting.chosen() : draft.topics();
            return new QueueView.Topics(
                    visit.say(sorting.from()).value(),
                    sorting.topics().stream()
                            .map(topic -> Choice.of(
                                    topic.key(), visit.say(topic.name()).value()))
                            .toList(),
                    chosen.isEmpty() ? "" : chosen.getFirst(),
                    chosen.size() < 2 ? "" : chosen.get(1),
                    sorting.shown());
        });
    }

    /// Only where the moderator can go: a private message stays between those who wrote it.
    private String page(String kind, UUID id, Optional<Subject> subject, Visit visit) {
        boolean open = kinds.of(kind)
                .filter(one -> one.shownTo(id, visit.member().map(Member::person), visit.portal())
                        || one.opensToModerators(id, visit.portal()))
                .isPresent();
        return open ? subject.map(one -> visit.link(one.path())).orElse("") : "";
    }

    private static QueueView.Fact fact(String icon, String word, String value, Visit visit) {
        return new QueueView.Fact(icon, visit.say("moderation.fact." + word), value);
    }

    private static List<Choice> categories(Visit visit) {
        return Arrays.stream(Category.values())
                .map(one -> Choice.of(one.name(), visit.say(one.key())))
                .toList();
    }
}
