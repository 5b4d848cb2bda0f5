package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The editors' desk: how the sources are, and for how long news are shown.
@Controller
@Access(Access.For.EDITORS)
class DeskPage {

    static final String PATH = "/manage/pinboard";

    private final Mine mine;
    private final RuleStore rules;
    private final SourceStore sources;
    private final SourceViews views;
    private final PostingStore store;

    DeskPage(Mine mine, RuleStore rules, SourceStore sources, SourceViews views, PostingStore store) {
        this.mine = mine;
        this.rules = rules;
        this.sources = sources;
        this.views = views;
        this.store = store;
    }

    @GetMapping("/{lang}/manage/pinboard")
    String present(@RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        mine.open(visit);
        var days = Integer.toString(rules.of(visit.portal()).expiryDays());
        return show(days, !saved.isEmpty(), new Problems(), Seen.of(Map.of("days", days)), visit, model);
    }

    @PostMapping("/{lang}/manage/pinboard")
    String save(
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        mine.open(visit);
        var problems = new Problems();
        var typed = Typed.number(days.strip(), 1, Rules.LONGEST);
        var now = rules.of(visit.portal());
        var said = Map.of("days", Integer.toString(now.expiryDays()));
        var then = Seen.sent(seen);
        if (typed.isEmpty()) problems.add("days", visit.say("pinboard.desk.days.wrong", Rules.LONGEST));
        else if (!then.still(said) || !rules.change(visit.portal(), now, new Rules(typed.getAsInt()), visit.now()))
            then = Seen.late(
                    Map.of("days", Integer.toString(rules.of(visit.portal()).expiryDays())),
                    Map.of("days", days),
                    problems,
                    visit);
        if (problems.none() && !then.late()) return "redirect:" + visit.link(PATH) + "?saved=1";
        response.setStatus(problems.status().value());
        return show(days.strip(), false, problems, then, visit, model);
    }

    private String show(String days, boolean saved, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("pinboard.desk.title")));
        model.addAttribute(
                "view",
                new DeskView(
                        visit.link(PATH),
                        visit.link(SourcePage.PATH + "/new"),
                        visit.link(PostPage.PATH),
                        visit.link(PostPage.PATH) + "?event=1",
                        visit.number(store.count(visit.portal(), State.PUBLISHED, visit.today())),
                        visit.number(store.count(visit.portal(), State.SUBMITTED, visit.today())),
                        sources.of(visit.portal()).stream()
                                .map(one -> views.row(one, visit))
                                .toList(),
                        days,
                        saved,
                        problems,
                        seen));
        return "pinboard/desk";
    }
}
