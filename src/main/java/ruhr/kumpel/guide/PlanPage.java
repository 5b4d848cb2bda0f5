package ruhr.kumpel.guide;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The coordinator lets a proposal be worked out for all who wait, and confirms of it what she finds right.
@Controller
@RequestMapping("/{lang}/manage/guides/plan")
@Access(Access.For.MANAGERS)
class PlanPage {

    static final String PATH = "/manage/guides/plan";

    private final Proposals proposals;
    private final PlanViews views;

    PlanPage(Proposals proposals, PlanViews views) {
        this.proposals = proposals;
        this.views = views;
    }

    /// @param asked how many of a proposal were just confirmed
    /// @param late for how many of them it was too late
    @GetMapping
    String show(
            @RequestParam(defaultValue = "-1") int asked,
            @RequestParam(defaultValue = "0") int late,
            Visit visit,
            Model model) {
        var view = views.of(proposals.of(visit.portal()), visit);
        var page = Page.titled(visit.say("guide.plan.title"));
        model.addAttribute("page", view.working() ? page.script("live") : page);
        model.addAttribute("view", view.after(asked, late, visit));
        return "guide/plan";
    }

    @PostMapping
    String ask(Visit visit) {
        proposals.ask(visit.portal());
        return "redirect:" + visit.link(PATH);
    }

    /// @param plan as she saw it; another may have taken its place meanwhile
    @PostMapping("/confirmation")
    String confirm(
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") List<String> request,
            Visit visit) {
        return proposals
                .confirm(plan, Set.copyOf(request), visit.portal())
                .map(done -> "redirect:" + visit.link(PATH) + "?asked=" + done.asked() + "&late=" + done.late())
                .orElse("redirect:" + visit.link(PATH));
    }
}
