package ruhr.kumpel.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Makes a proposal ready to print, with the reasons for each pair.
@Component
class PlanViews {

    private final RequestStore requests;
    private final GuideStore guides;
    private final Matches matches;
    private final GuideWords words;

    PlanViews(RequestStore requests, GuideStore guides, Matches matches, GuideWords words) {
        this.requests = requests;
        this.guides = guides;
        this.matches = matches;
        this.words = words;
    }

    PlanView of(Optional<Proposal> proposal, Visit visit) {
        boolean ready = proposal.filter(one -> one.ready().isPresent()).isPresent();
        var rows = ready ? rows(proposal.get(), visit) : List.<PlanView.Row>of();
        boolean open = rows.stream().anyMatch(row -> row.outcome().isEmpty());
        int leftOver = ready ? proposal.get().leftOver() : 0;
        return new PlanView(
                DeskTabs.of(visit),
                visit.link(PlanPage.PATH),
                visit.say("guide.plan.waiting", requests.waiting(visit.portal()).size()),
                proposal.isPresent() && !ready,
                proposal.flatMap(Proposal::ready)
                        .map(at ->
                                visit.say("guide.desk.since", Telling.to(visit).ago(at)))
                        .orElse(""),
                leftOver > 0 ? visit.say("guide.plan.left-over", leftOver) : "",
                rows,
                open ? proposal.orElseThrow().id().toString() : "",
                "");
    }

    private List<PlanView.Row> rows(Proposal proposal, Visit visit) {
        var asking = requests
                .all(proposal.pairs().stream().map(Proposal.Pair::request).toList())
                .stream()
                .collect(Collectors.toMap(GuideRequest::id, Function.identity()));
        var taking = guides
                .all(proposal.pairs().stream().map(Proposal.Pair::guide).toList())
                .stream()
                .collect(Collectors.toMap(Guide::id, Function.identity()));
        return proposal.pairs().stream()
                .map(pair -> row(pair, asking, taking, visit))
                .toList();
    }

    private PlanView.Row row(
            Proposal.Pair pair, Map<RequestId, GuideRequest> asking, Map<GuideId, Guide> taking, Visit visit) {
        var request = java.util.Objects.requireNonNull(asking.get(pair.request()));
        var guide = java.util.Objects.requireNonNull(taking.get(pair.guide()));
        var telling = Telling.to(visit);
        return new PlanView.Row(
                request.id().value().toString(),
                words.titleOf(request, visit),
                visit.link(request.desk()),
                visit.say("guide.desk.since", telling.ago(request.changed())),
                "\u2068" + guide.profile().shownAs() + "\u2069", // may be written the other way
                visit.link(guide.desk()),
                MyGuidesViews.load(guide, visit),
                words.why(matches.of(request, guide), visit),
                outcome(pair.outcome(), visit),
                pair.outcome() == Proposal.Outcome.ASKED ? "success" : "warning");
    }

    private static String outcome(Proposal.Outcome outcome, Visit visit) {
        return outcome == Proposal.Outcome.PROPOSED
                ? ""
                : visit.say("guide.plan.outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }
}
