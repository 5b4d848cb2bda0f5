package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The coordinator cares for a request: names a guide by hand, or says why nobody is found.
@Controller
@RequestMapping("/{lang}/manage/guides/requests/{id:[0-9a-f-]{36}}")
@Access(Access.For.MANAGERS)
class CasePage {

    private static final int LONGEST = 2000;
    private static final int SHOWN = 20;

    private final Mine mine;
    private final Requests requests;
    private final CandidateStore candidates;
    private final GuideStore guides;
    private final TandemStore tandems;
    private final Matches matches;
    private final GuideCards cards;
    private final GuideWords words;

    CasePage(
            Mine mine,
            Requests requests,
            CandidateStore candidates,
            GuideStore guides,
            TandemStore tandems,
            Matches matches,
            GuideCards cards,
            GuideWords words) {
        this.mine = mine;
        this.requests = requests;
        this.candidates = candidates;
        this.guides = guides;
        this.tandems = tandems;
        this.matches = matches;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, Visit visit, Model model) {
        return show(found(id, visit), "", new Problems(), visit, model);
    }

    @PostMapping("/assignment")
    String assign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String guide,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var request = found(id, visit);
        var chosen = matches.all(request).stream()
                .map(Match::guide)
                .filter(one -> one.shortId().value().equals(guide))
                .findFirst();
        if (chosen.isPresent() && requests.name(request.id(), chosen.get().id(), NamedBy.COORDINATOR))
            return "redirect:" + visit.link(request.desk());
        return again(request, "", "state", visit.say("guide.case.late"), visit, model, response);
    }

    @PostMapping("/closing")
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var request = found(id, visit);
        var said = Typed.text(text);
        if (said.isEmpty() || said.length() > LONGEST)
            return again(request, said, "text", visit.say("guide.case.text.wrong", LONGEST), visit, model, response);
        if (requests.close(request.id(), said)) return "redirect:" + visit.link(request.desk());
        return again(request, said, "state", visit.say("guide.case.late"), visit, model, response);
    }

    private GuideRequest found(UUID id, Visit visit) {
        return mine.coordinated(id, visit).orElseThrow(NotFound::new);
    }

    private String again(
            GuideRequest request,
            String said,
            String field,
            String problem,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add(field, problem);
        response.setStatus(problems.status().value());
        return show(found(request.id().value(), visit), said, problems, visit, model);
    }

    private String show(GuideRequest request, String said, Problems problems, Visit visit, Model model) {
        var telling = Telling.to(visit);
        var open = request.stage().open();
        var language = request.wanted().languages().stream().findFirst().orElse(LanguageTag.GERMAN);
        model.addAttribute("page", Page.titled(visit.say("guide.case.title")));
        model.addAttribute(
                "view",
                new CaseView(
                        visit.link(request.desk()),
                        visit.say("guide.stage." + request.stage().wordOfDesk()),
                        request.stage().badge(),
                        visit.say("guide.request.of", telling.date(request.made())),
                        new Text(language, request.wanted().situation()),
                        facts(request.wanted(), visit),
                        candidates.of(request.id()).stream()
                                .flatMap(one -> step(one, visit).stream())
                                .toList(),
                        tandems.handOverNote(request.id()),
                        open
                                ? matches.all(request).stream()
                                        .limit(SHOWN)
                                        .map(one -> cards.of(one, visit))
                                        .toList()
                                : List.of(),
                        open,
                        said,
                        problems));
        return "guide/case";
    }

    private List<MyRequestView.Step> step(Candidate candidate, Visit visit) {
        var day = candidate.due().map(Telling.to(visit)::date).orElse("");
        var turn = candidate.turn() == Turn.ASKED
                ? visit.say("guide.turn.asked", day)
                : visit.say("guide.turn." + candidate.turn().word());
        return guides.with(candidate.guide()).stream()
                .map(guide -> new MyRequestView.Step(guide.profile().shownAs(), visit.link(guide.desk()), turn))
                .toList();
    }

    private List<ApplicantView.Fact> facts(Wanted wanted, Visit visit) {
        var telling = Telling.to(visit);
        var facts = new ArrayList<ApplicantView.Fact>();
        add(
                facts,
                "languages",
                telling.list(wanted.languages().stream().map(telling::language).toList()),
                visit);
        add(facts, "topics", telling.list(words.topics(wanted.topics(), visit)), visit);
        add(facts, "town", wanted.town().map(town -> words.town(town, visit)).orElse(""), visit);
        add(facts, "ways", wanted.way().map(way -> words.way(way, visit)).orElse(""), visit);
        return facts;
    }

    private static void add(List<ApplicantView.Fact> facts, String word, String value, Visit visit) {
        if (!value.isEmpty()) facts.add(new ApplicantView.Fact(visit.say("guide.fact." + word), value));
    }
}
