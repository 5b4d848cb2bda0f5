package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

/// The coordinator reads an application, notes what was said in the interview, and decides.
@Controller
@RequestMapping("/{lang}/manage/guides/{id:[0-9a-z]{10}}")
@Access(Access.For.MANAGERS)
class ApplicantPage {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_REASON = 2000;

    private final Mine mine;
    private final Selection selection;
    private final ApplicantViews views;

    ApplicantPage(Mine mine, Selection selection, ApplicantViews views) {
        this.mine = mine;
        this.selection = selection;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String id, Visit visit, Model model) {
        return views.show(mine.coordinated(id, visit), ApplicantViews.Sent.NOTHING, new Problems(), visit, model);
    }

    @PostMapping("/interviews")
    String note(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        var text = Typed.text(note);
        var problems = new Problems();
        if (text.isEmpty() || text.length() > LONGEST_NOTE)
            problems.add("note", visit.say("guide.interview.wrong", LONGEST_NOTE));
        if (problems.none()) {
            selection.note(guide, text, visit.memberHere().person());
            return back(guide, visit);
        }
        response.setStatus(problems.status().value());
        return views.show(guide, new ApplicantViews.Sent(List.of(), text, ""), problems, visit, model);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> met,
            @RequestParam(defaultValue = "") String reason,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        var sent = new ApplicantViews.Sent(Typed.list(met), "", Typed.text(reason));
        return decide(
                guide,
                sent,
                () -> selection.accept(
                        guide.id(),
                        sent.met(),
                        sent.reason(),
                        visit.memberHere().person()),
                new Problems(),
                visit,
                model,
                response);
    }

    @PostMapping("/refusal")
    String decline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> met,
            @RequestParam(defaultValue = "") String reason,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        var sent = new ApplicantViews.Sent(Typed.list(met), "", Typed.text(reason));
        var problems = new Problems();
        if (sent.reason().isEmpty()) problems.add("reason", visit.say("guide.decide.reason.missing"));
        return decide(
                guide,
                sent,
                () -> selection.decline(
                        guide.id(),
                        sent.met(),
                        sent.reason(),
                        visit.memberHere().person()),
                problems,
                visit,
                model,
                response);
    }

    private String decide(
            Guide guide,
            ApplicantViews.Sent sent,
            Supplier<Deciding> deed,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (sent.reason().length() > LONGEST_REASON)
            problems.add("reason", visit.say("guide.too-long", LONGEST_REASON));
        if (problems.none()) check(deed.get(), problems, visit);
        if (problems.none()) return back(guide, visit);
        response.setStatus(problems.status().value());
        return views.show(mine.coordinated(guide.shortId().value(), visit), sent, problems, visit, model);
    }

    private static void check(Deciding deciding, Problems problems, Visit visit) {
        switch (deciding) {
            case Deciding.Decided _ -> {}
            case Deciding.Late _ -> problems.add("state", visit.say("guide.decide.late"));
            case Deciding.Own _ -> problems.add("state", visit.say("guide.decide.own"));
            case Deciding.CriteriaOpen _ -> problems.add("met", visit.say("guide.decide.criteria"));
        }
    }

    private static String back(Guide guide, Visit visit) {
        return "redirect:" + visit.link(guide.desk());
    }
}
