package ruhr.kumpel.guide;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The coordinator's list: who waits, who applies, who has how much to do.
@Controller
@Access(Access.For.MANAGERS)
class DeskPage {

    static final String PATH = "/manage/guides";

    private final GuideStore guides;
    private final RequestStore requests;
    private final TandemStore tandems;
    private final GuideWords words;

    DeskPage(GuideStore guides, RequestStore requests, TandemStore tandems, GuideWords words) {
        this.guides = guides;
        this.requests = requests;
        this.tandems = tandems;
        this.words = words;
    }

    @GetMapping("/{lang}/manage/guides")
    String show(Visit visit, Model model) {
        var all = guides.on(visit.portal(), State.ACTIVE, State.PAUSED);
        var waiting = requests.on(visit.portal(), Stage.WAITING);
        var others = requests.on(visit.portal(), Stage.OFFERED, Stage.ASKED, Stage.CHOOSING);
        model.addAttribute("page", Page.titled(visit.say("guide.desk.title")));
        model.addAttribute(
                "view",
                new DeskView(
                        DeskTabs.of(visit),
                        figures(all, waiting.size(), visit),
                        waiting.stream().map(one -> row(one, visit)).toList(),
                        others.stream().map(one -> row(one, visit)).toList(),
                        guides.on(visit.portal(), State.APPLIED).stream()
                                .map(one -> row(one, visit))
                                .toList(),
                        all.stream().map(one -> row(one, visit)).toList()));
        return "guide/desk";
    }

    private List<DeskView.Figure> figures(List<Guide> all, int waiting, Visit visit) {
        long active = all.stream().filter(one -> one.state() == State.ACTIVE).count();
        int free =
                all.stream().filter(Guide::takesNewcomers).mapToInt(Guide::free).sum();
        return List.of(
                figure("waiting", waiting, visit),
                figure("tandems", tandems.open(visit.portal()), visit),
                figure("guides", active, visit),
                figure("free", free, visit));
    }

    private static DeskView.Figure figure(String word, long number, Visit visit) {
        return new DeskView.Figure(visit.say("guide.desk.figure." + word), visit.number(number));
    }

    private DeskView.Case row(GuideRequest request, Visit visit) {
        var telling = Telling.to(visit);
        var wanted = request.wanted();
        var about = words.topics(wanted.topics(), visit);
        return new DeskView.Case(
                words.titleOf(request, visit),
                visit.link(request.desk()),
                visit.say("guide.desk.since", telling.ago(request.changed())),
                visit.say("guide.stage." + request.stage().wordOfDesk()),
                request.stage().badge(),
                telling.list(about));
    }

    private DeskView.Row row(Guide guide, Visit visit) {
        var telling = Telling.to(visit);
        var profile = guide.profile();
        return new DeskView.Row(
                profile.shownAs(),
                visit.link(guide.desk()),
                GuidePage.state(guide, visit),
                guide.hidden() ? "danger" : guide.state().badge(),
                telling.list(profile.spoken().stream()
                        .map(one -> telling.language(one.language()))
                        .toList()),
                guide.busy(),
                profile.capacity(),
                MyGuidesViews.load(guide, visit));
    }
}
