package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A newcomer chooses among those who fit, and follows what becomes of it.
@Controller
@RequestMapping("/{lang}/my/guide-requests/{id:[0-9a-f-]{36}}")
@Access(Access.For.MEMBERS)
class MyRequestPage {

    private final Mine mine;
    private final Requests requests;
    private final Matches matches;
    private final MyRequestViews views;

    MyRequestPage(Mine mine, Requests requests, Matches matches, MyRequestViews views) {
        this.mine = mine;
        this.requests = requests;
        this.matches = matches;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable UUID id, Visit visit, Model model) {
        return views.show(mine.request(id, visit), List.of(), new Problems(), visit, model);
    }

    /// None of them leaves it to the coordinator.
    @PostMapping("/wishes")
    String wish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wish1,
            @RequestParam(defaultValue = "") String wish2,
            @RequestParam(defaultValue = "") String wish3,
            @RequestParam(defaultValue = "") String deed,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var request = mine.request(id, visit);
        var wishes = deed.equals("team")
                ? List.<String>of()
                : Stream.of(wish1, wish2, wish3).filter(one -> !one.isEmpty()).toList();
        var problems = new Problems();
        if (!deed.equals("team") && wishes.isEmpty()) problems.add("wish1", visit.say("guide.wish.missing"));
        if (new HashSet<>(wishes).size() < wishes.size()) problems.add("wish1", visit.say("guide.wish.twice"));
        var offered = matches.proposals(request);
        var chosen = wishes.stream()
                .flatMap(wish -> offered.stream()
                        .map(Match::guide)
                        .filter(one -> one.shortId().value().equals(wish)))
                .map(Guide::id)
                .toList();
        if (chosen.size() < wishes.size()) problems.add("wish1", visit.say("guide.wish.gone"));
        if (problems.none() || request.stage() != Stage.CHOOSING) {
            requests.wish(request.id(), chosen); // sent twice, the page says what stands
            return "redirect:" + visit.link(request.path());
        }
        response.setStatus(problems.status().value());
        return views.show(mine.request(id, visit), List.of(wish1, wish2, wish3), problems, visit, model);
    }

    @PostMapping("/consent")
    String agree(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        var request = mine.request(id, visit);
        return after(requests.agree(request.id()), request, visit, model, response);
    }

    @PostMapping("/refusal")
    String refuse(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        var request = mine.request(id, visit);
        return after(requests.refuse(request.id()), request, visit, model, response);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID id, Visit visit) {
        var request = mine.request(id, visit);
        requests.withdraw(request.id());
        return "redirect:" + visit.link(request.path());
    }

    private String after(boolean done, GuideRequest request, Visit visit, Model model, HttpServletResponse response) {
        if (done) return "redirect:" + visit.link(request.path());
        var problems = new Problems();
        problems.add("state", visit.say("guide.request.late"));
        response.setStatus(problems.status().value());
        return views.show(mine.request(request.id().value(), visit), List.of(), problems, visit, model);
    }
}
