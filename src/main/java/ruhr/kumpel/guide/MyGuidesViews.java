package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes somebody's own page ready to print.
@Component
class MyGuidesViews {

    private final Mine mine;
    private final RequestStore requests;
    private final CandidateStore candidates;
    private final TandemStore tandems;
    private final SelectionStore selection;
    private final Matches matches;
    private final GuideWords words;
    private final TandemNames names;
    private final CertificateStore certificates;

    MyGuidesViews(
            Mine mine,
            RequestStore requests,
            CandidateStore candidates,
            TandemStore tandems,
            SelectionStore selection,
            Matches matches,
            GuideWords words,
            TandemNames names,
            CertificateStore certificates) {
        this.mine = mine;
        this.requests = requests;
        this.candidates = candidates;
        this.tandems = tandems;
        this.selection = selection;
        this.matches = matches;
        this.words = words;
        this.names = names;
        this.certificates = certificates;
    }

    String again(String problem, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("state", visit.say(problem));
        response.setStatus(problems.status().value());
        return show(problems, visit, model);
    }

    String show(Problems problems, Visit visit, Model model) {
        var guide = mine.herself(visit);
        var person = visit.memberHere().person();
        model.addAttribute("page", Page.titled(visit.say("guide.mine.title")).hidden());
        model.addAttribute(
                "view",
                new MyGuidesView(
                        guide.map(one -> own(one, visit)),
                        guide.map(one -> asked(one, visit)).orElse(List.of()),
                        tandems.of(person).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> row(one, visit))
                                .toList(),
                        requests.of(person).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> row(one, visit))
                                .toList(),
                        visit.link("/guides/request"),
                        guide.filter(one -> one.state() != State.DECLINED && one.state() != State.LEFT)
                                        .isPresent()
                                ? Optional.empty()
                                : Optional.of(visit.link(ApplicationPage.PATH)),
                        guide.filter(one -> one.state().belongs()).isPresent()
                                        || !certificates.of(person).isEmpty()
                                ? Optional.of(visit.link(MyCoursesPage.PATH))
                                : Optional.empty(),
                        problems));
        return "guide/mine";
    }

    private MyGuidesView.Own own(Guide guide, Visit visit) {
        return new MyGuidesView.Own(
                guide.profile().shownAs(),
                GuidePage.state(guide, visit),
                guide.hidden() ? "danger" : guide.state().badge(),
                visit.say("guide.mine.state."
                        + (guide.hidden() ? "hidden" : guide.state().word())),
                guide.state() == State.DECLINED
                        ? selection.decisions(guide.id()).stream().findFirst().map(Decision::reason)
                        : Optional.empty(),
                guide.state().belongs() ? load(guide, visit) : "",
                guide.readable() ? Optional.of(visit.link(guide.path())) : Optional.empty(),
                visit.link(ProfilePage.PATH),
                visit.link(StoriesPage.PATH),
                guide.state().belongs() ? words.topics(guide.untrained(), visit) : List.of(),
                visit.link(ProfilePage.PATH),
                can(guide));
    }

    static String load(Guide guide, Visit visit) {
        return visit.say("guide.load", guide.busy(), guide.profile().capacity());
    }

    private static List<String> can(Guide guide) {
        return switch (guide.state()) {
            case ACTIVE -> List.of("pause", "farewell");
            case PAUSED -> List.of("resumption", "farewell");
            case APPLIED -> List.of("farewell");
            case DECLINED, LEFT -> List.of();
        };
    }

    private List<MyGuidesView.Asked> asked(Guide guide, Visit visit) {
        var asked = new ArrayList<MyGuidesView.Asked>();
        for (var candidate : candidates.of(guide.id(), Turn.ASKED))
            requests.with(candidate.request()).ifPresent(request -> asked.add(asked(candidate, request, guide, visit)));
        return asked;
    }

    private MyGuidesView.Asked asked(Candidate candidate, GuideRequest request, Guide guide, Visit visit) {
        var wanted = request.wanted();
        var telling = Telling.to(visit);
        return new MyGuidesView.Asked(
                visit.link("/my/guides/asked/" + candidate.id()),
                candidate
                        .due()
                        .map(due -> visit.say("guide.asked.due", telling.date(due)))
                        .orElse(""),
                new Text(wanted.languages().stream().findFirst().orElse(LanguageTag.GERMAN), wanted.situation()),
                telling.list(wanted.languages().stream().map(telling::language).toList()),
                words.topics(wanted.topics(), visit),
                wanted.town().map(town -> words.town(town, visit)).orElse(""),
                wanted.way().map(way -> words.way(way, visit)).orElse(""),
                words.why(matches.of(request, guide), visit),
                candidate.namedBy() == NamedBy.NEWCOMER ? Optional.empty() : tandems.handOverNote(request.id()));
    }

    private MyGuidesView.Row row(Tandem tandem, Visit visit) {
        var other = names.other(tandem, mine.side(tandem, visit), visit);
        var day = Telling.to(visit).date(tandem.ended().orElse(tandem.begun()));
        return new MyGuidesView.Row(
                visit.say("guide.tandem.with", other),
                visit.link(tandem.path()),
                visit.say(tandem.open() ? "guide.tandem.open" : "guide.tandem.over"),
                tandem.open() ? "success" : "",
                visit.say(tandem.open() ? "guide.tandem.since" : "guide.tandem.until", day));
    }

    private static MyGuidesView.Row row(GuideRequest request, Visit visit) {
        var stage = request.stage().word();
        return new MyGuidesView.Row(
                visit.say("guide.request.of", Telling.to(visit).date(request.made())),
                visit.link(request.path()),
                visit.say("guide.stage." + stage),
                request.stage().badge(),
                visit.say("guide.stage." + stage + ".text"));
    }
}
