package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes a newcomer's request ready to print.
@Component
class MyRequestViews {

    private final Matches matches;
    private final CandidateStore candidates;
    private final GuideStore guides;
    private final TandemStore tandems;
    private final GuideCards cards;

    MyRequestViews(
            Matches matches, CandidateStore candidates, GuideStore guides, TandemStore tandems, GuideCards cards) {
        this.matches = matches;
        this.candidates = candidates;
        this.guides = guides;
        this.tandems = tandems;
        this.cards = cards;
    }

    String show(GuideRequest request, List<String> wishes, Problems problems, Visit visit, Model model) {
        boolean choosing = request.stage() == Stage.CHOOSING;
        var proposals = choosing
                ? matches.proposals(request).stream()
                        .map(one -> cards.of(one, visit))
                        .toList()
                : List.<GuideCard>of();
        var stage = request.stage().word();
        var line = candidates.of(request.id());
        model.addAttribute(
                "page",
                Page.titled(visit.say("guide.request.mine"))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH));
        model.addAttribute(
                "view",
                new MyRequestView(
                        visit.link(request.path()),
                        visit.say("guide.stage." + stage),
                        request.stage().badge(),
                        visit.say("guide.stage." + stage + ".text"),
                        request.wanted().situation(),
                        proposals,
                        proposals.stream()
                                .map(one -> Choice.of(one.id(), one.name()))
                                .toList(),
                        wishes.isEmpty() ? List.of("", "", "") : wishes,
                        line.stream()
                                .filter(one -> one.namedBy() == NamedBy.NEWCOMER)
                                .flatMap(one -> step(one, visit).stream())
                                .toList(),
                        offered(request, line, visit),
                        tandems.of(request.id()).stream()
                                .filter(Tandem::open)
                                .findFirst()
                                .map(one -> visit.link(one.path())),
                        choosing,
                        request.stage().open(),
                        problems));
        return "guide/my-request";
    }

    private Optional<MyRequestView.Step> step(Candidate candidate, Visit visit) {
        return guides.with(candidate.guide())
                .map(guide -> new MyRequestView.Step(
                        guide.profile().shownAs(),
                        guide.readable() ? visit.link(guide.path()) : "",
                        candidate.turn() == Turn.ASKED
                                ? visit.say(
                                        "guide.turn.asked",
                                        Telling.to(visit).date(candidate.due().orElseThrow()))
                                : visit.say("guide.turn." + candidate.turn().word())));
    }

    private Optional<GuideCard> offered(GuideRequest request, List<Candidate> line, Visit visit) {
        return line.stream()
                .filter(one -> one.turn() == Turn.ACCEPTED)
                .findFirst()
                .flatMap(one -> guides.with(one.guide()))
                .map(guide -> cards.of(matches.of(request, guide), visit));
    }
}
