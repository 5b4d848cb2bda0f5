package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A guide finds somebody to go on: another guide whom she names, or whomever the coordinator finds.
@Controller
@RequestMapping("/{lang}/tandems/{tandem:[0-9a-f-]{36}}/hand-over")
@Access(Access.For.MEMBERS)
class HandOverPage {

    private static final String TEAM = "team";

    private final Mine mine;
    private final Tandems tandems;
    private final Requests requests;
    private final RequestStore store;
    private final Matches matches;
    private final GuideCards cards;

    HandOverPage(Mine mine, Tandems tandems, Requests requests, RequestStore store, Matches matches, GuideCards cards) {
        this.mine = mine;
        this.tandems = tandems;
        this.requests = requests;
        this.store = store;
        this.matches = matches;
        this.cards = cards;
    }

    @GetMapping
    String blank(@PathVariable UUID tandem, Visit visit, Model model) {
        return show(mine.guided(tandem, visit), TEAM, "", new Problems(), visit, model);
    }

    @PostMapping
    String handOver(
            @PathVariable UUID tandem,
            @RequestParam(defaultValue = "") String guide,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = mine.guided(tandem, visit);
        var request = store.with(hers.request()).orElseThrow();
        var words = Typed.text(note);
        var problems = new Problems();
        if (words.length() > TandemPage.LONGEST_TEXT)
            problems.add("note", visit.say("guide.too-long", TandemPage.LONGEST_TEXT));
        var next = matches.proposals(request).stream()
                .map(Match::guide)
                .filter(one -> one.shortId().value().equals(guide))
                .findFirst();
        if (next.isEmpty() && !guide.equals(TEAM)) problems.add("guide", visit.say("guide.hand-over.guide.missing"));
        if (problems.none()) {
            boolean begun = next.isPresent()
                    ? requests.name(request.id(), next.get().id(), NamedBy.GUIDE)
                    : requests.seek(request.id());
            if (begun) tandems.handOver(hers, words);
            return TandemPage.back(hers, visit);
        }
        response.setStatus(problems.status().value());
        return show(hers, guide, words, problems, visit, model);
    }

    private String show(Tandem tandem, String guide, String note, Problems problems, Visit visit, Model model) {
        var request = store.with(tandem.request()).orElseThrow();
        var proposals = matches.proposals(request).stream()
                .map(one -> cards.of(one, visit))
                .toList();
        var choices = new ArrayList<Choice>();
        for (var one : proposals) choices.add(Choice.of(one.id(), one.name()).hint(String.join(" · ", one.why())));
        choices.add(Choice.of(TEAM, visit.say("guide.hand-over.team")).hint(visit.say("guide.hand-over.team.hint")));
        model.addAttribute(
                "page",
                Page.titled(visit.say("guide.hand-over.title"))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH)
                        .below(visit.say("guide.tandem.title"), tandem.path()));
        model.addAttribute(
                "view",
                new HandOverView(
                        visit.link(tandem.path() + "/hand-over"),
                        visit.link(tandem.path()),
                        proposals,
                        choices,
                        guide,
                        note,
                        problems));
        return "guide/hand-over";
    }
}
