package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The newest version as readers would get it, on any day: before an act takes effect, its rules can be tried.
@Controller
@Access(Access.For.EDITORS)
class TryPage {

    private final Drafting drafting;
    private final AskViews asks;

    TryPage(Drafting drafting, AskViews asks) {
        this.drafting = drafting;
        this.asks = asks;
    }

    @GetMapping("/{lang}/manage/signpost/preview")
    String begin(Visit visit, Model model) {
        return show(Notebook.EMPTY, ListViews.today(visit), List.of(), visit, model);
    }

    @PostMapping("/{lang}/manage/signpost/preview")
    String look(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String day,
            Visit visit,
            Model model) {
        var on = Answers.isDay(day) ? LocalDate.parse(day) : ListViews.today(visit);
        var notebook = Notebook.of(fields);
        return show(notebook, on, drafting.newest(visit.portal()).checklist(notebook.answers(), on), visit, model);
    }

    private String show(Notebook notebook, LocalDate day, List<Item> items, Visit visit, Model model) {
        var signpost = drafting.newest(visit.portal());
        var asked = signpost.asked(signpost.heard(notebook.answers()));
        var turn = new AskViews.Turn(notebook, asked, true, false, new Problems(), Map.of(), List.of());
        model.addAttribute("page", Page.titled(visit.say("signpost.try.title")));
        model.addAttribute(
                "view",
                new TryView(
                        visit.link(DeskPage.PATH + "/preview"),
                        visit.link(DeskPage.PATH),
                        day.toString(),
                        asks.of(signpost, turn, new Reader(visit, Optional.empty())),
                        items.stream()
                                .map(item -> new TryView.Line(
                                        visit.say(item.advice().title()),
                                        item.advice().law(),
                                        visit.link(RulePage.path(item.step().key(), number(item)))))
                                .toList()));
        return "signpost/try";
    }

    private static int number(Item item) {
        var advices = item.step().rules().stream().map(Rule::advice).toList();
        return Math.max(1, advices.indexOf(item.advice()) + 1);
    }
}
