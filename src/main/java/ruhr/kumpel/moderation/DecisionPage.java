package ruhr.kumpel.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What the buttons of the desk do.
@Controller
@Access(Access.For.MODERATORS)
class DecisionPage {

    private final Decisions decisions;
    private final Complaints complaints;
    private final Desk desk;
    private final ReviewStore reviews;

    DecisionPage(Decisions decisions, Complaints complaints, Desk desk, ReviewStore reviews) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.desk = desk;
        this.reviews = reviews;
    }

    @PostMapping("/{lang}/manage/moderation/{id}/approval")
    String approve(
            @PathVariable UUID id,
            @ModelAttribute Draft draft,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var sorting = desk.sorting(id, visit);
        var topics = sorting.map(one -> one.known(draft.topics())).orElse(List.of());
        if (sorting.isPresent() && topics.isEmpty()) {
            var problems = new Problems();
            problems.add("topic", visit.say("moderation.topic.missing"));
            return again(id, "todo", draft, problems, visit, model, response);
        }
        return after(decide(id, new Ruling.Approve(topics), visit), visit);
    }

    /// Those that somebody else decided meanwhile are left alone, and what must be sorted first.
    @PostMapping("/{lang}/manage/moderation/approvals")
    String approveAll(@RequestParam(defaultValue = "") List<UUID> id, Visit visit) {
        for (var one : id) if (desk.sorting(one, visit).isEmpty()) decide(one, new Ruling.Approve(), visit);
        return "redirect:" + visit.link("/manage/moderation?said=bulk");
    }

    @PostMapping("/{lang}/manage/moderation/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @ModelAttribute Draft draft,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var category = draft.chosen();
        var problems = check(draft, visit);
        if (category == null || !problems.none()) return again(id, "todo", draft, problems, visit, model, response);
        return after(decide(id, new Ruling.GiveBack(category, draft.text()), visit), visit);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/hiding")
    String hide(
            @PathVariable UUID id,
            @ModelAttribute Draft draft,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var category = draft.chosen();
        var problems = check(draft, visit);
        if (category == null || !problems.none()) return again(id, "todo", draft, problems, visit, model, response);
        var ground = StatementOfReasons.Ground.valueOf(draft.ground());
        return after(decide(id, new Ruling.Hide(category, ground, draft.text()), visit), visit);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/restoring")
    String restore(@PathVariable UUID id, Visit visit) {
        return after(decisions.undo(visit.portal(), id, visit.memberHere().person()), visit);
    }

    @PostMapping("/{lang}/manage/moderation/complaints/{id}/{word:uphold|reject}")
    String settle(
            @PathVariable UUID id,
            @PathVariable String word,
            @ModelAttribute Draft draft,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var problems = new Problems();
        if (draft.text().isEmpty()) problems.add("text", visit.say("moderation.complaint.answer.missing"));
        if (!problems.none()) return again(id, "complaints", draft, problems, visit, model, response);
        var settling =
                complaints.settle(visit.portal(), id, visit.memberHere().person(), word.equals("uphold"), draft.text());
        var said = switch (settling) {
            case Complaints.Settling.Settled _ -> "decided";
            case Complaints.Settling.AlreadyDone _ -> "already";
            case Complaints.Settling.NeedsSomebodyElse _ -> "other";
        };
        return "redirect:" + visit.link("/manage/moderation?list=complaints&said=" + said);
    }

    /// What another portal's moderators decide on does not exist here.
    private void here(UUID id, Visit visit) {
        if (!reviews.exists(visit.portal(), id)) throw new NotFound();
    }

    private Deciding decide(UUID id, Ruling ruling, Visit visit) {
        return decisions.decide(visit.portal(), id, visit.memberHere().person(), ruling);
    }

    private static Problems check(Draft draft, Visit visit) {
        var problems = new Problems();
        if (draft.chosen() == null) problems.add("category", visit.say("moderation.category.missing"));
        if (draft.text().isEmpty()) problems.add("text", visit.say("moderation.text.missing"));
        return problems;
    }

    private String again(
            UUID id,
            String list,
            Draft draft,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return QueuePage.show(desk.list(list, Optional.of(id), draft, problems, "", visit), visit, model);
    }

    private static String after(Deciding deciding, Visit visit) {
        var said = switch (deciding) {
            case Deciding.Decided _ -> "decided";
            case Deciding.AlreadyDone _ -> "already";
        };
        return "redirect:" + visit.link("/manage/moderation?said=" + said);
    }
}
