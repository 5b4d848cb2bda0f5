package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Guide and newcomer: how to reach each other, what they want to reach together, how it ends.
@Controller
@RequestMapping("/{lang}/tandems/{tandem:[0-9a-f-]{36}}")
@Access(Access.For.MEMBERS)
class TandemPage {

    static final int LONGEST_GOAL = 300;
    static final int LONGEST_TEXT = 2000;

    private final Mine mine;
    private final Tandems tandems;
    private final WorkStore work;
    private final TandemViews views;

    TandemPage(Mine mine, Tandems tandems, WorkStore work, TandemViews views) {
        this.mine = mine;
        this.tandems = tandems;
        this.work = work;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable UUID tandem, Visit visit, Model model) {
        return views.show(mine.tandem(tandem, visit), TandemViews.Sent.NOTHING, new Problems(), visit, model);
    }

    /// To the thread of both, begun if there is none yet.
    @PostMapping("/thread")
    String write(@PathVariable UUID tandem, Visit visit, Model model, HttpServletResponse response) {
        var hers = mine.tandem(tandem, visit);
        var thread = tandems.thread(hers);
        if (thread.isPresent()) return "redirect:" + visit.link("/messages/" + thread.get());
        return again(
                hers, TandemViews.Sent.NOTHING, "state", visit.say("guide.tandem.no-thread"), visit, model, response);
    }

    @PostMapping("/goals")
    String aim(
            @PathVariable UUID tandem,
            @RequestParam(defaultValue = "") String goal,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = open(tandem, visit);
        var text = Typed.line(goal);
        if (!text.isEmpty() && text.length() <= LONGEST_GOAL) {
            work.addGoal(hers.id(), text, visit.now());
            return back(hers, visit);
        }
        var sent = new TandemViews.Sent(AppointmentForm.EMPTY, text, "", "");
        return again(hers, sent, "goal", visit.say("guide.goal.wrong", LONGEST_GOAL), visit, model, response);
    }

    @PostMapping("/goals/{id:[0-9a-f-]{36}}/reached")
    String reach(@PathVariable UUID tandem, @PathVariable UUID id, Visit visit) {
        var hers = open(tandem, visit);
        if (!work.reach(hers.id(), id)) throw new NotFound();
        return back(hers, visit);
    }

    /// One of both ends it, and may say how it was. Whoever did not may say so afterwards.
    @PostMapping("/end")
    String end(
            @PathVariable UUID tandem,
            @RequestParam(defaultValue = "") String helpful,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = mine.tandem(tandem, visit);
        var words = Typed.text(text);
        if (words.length() > LONGEST_TEXT) {
            var sent = new TandemViews.Sent(AppointmentForm.EMPTY, "", helpful, words);
            return again(hers, sent, "text", visit.say("guide.too-long", LONGEST_TEXT), visit, model, response);
        }
        var side = mine.side(hers, visit);
        if (helpful.equals(TandemViews.YES) || helpful.equals(TandemViews.NO))
            work.say(hers.id(), new Feedback(side, helpful.equals(TandemViews.YES), words), visit.now());
        if (hers.open()) tandems.end(hers.id(), side);
        return back(hers, visit);
    }

    private Tandem open(UUID tandem, Visit visit) {
        var hers = mine.tandem(tandem, visit);
        if (!hers.open()) throw new NotFound();
        return hers;
    }

    private String again(
            Tandem tandem,
            TandemViews.Sent sent,
            String field,
            String problem,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = new Problems();
        problems.add(field, problem);
        response.setStatus(problems.status().value());
        return views.show(tandem, sent, problems, visit, model);
    }

    static String back(Tandem tandem, Visit visit) {
        return "redirect:" + visit.link(tandem.path());
    }
}
