package ruhr.kumpel.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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

    private static final Pattern TICKED =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.([0-9a-f]{1,8}))?");
    private static final QueueFilter COMPLAINTS = new QueueFilter("complaints", "", "", "", "", "", "", "");

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
            @ModelAttribute QueueFilter filter,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var sorting = desk.sorting(id, visit);
        var topics = sorting.map(one -> one.known(draft.topics())).orElse(List.of());
        if (sorting.isPresent() && topics.isEmpty()) {
            var problems = new Problems();
            problems.add("topic", visit.say("moderation.topic.missing"));
            return again(id, filter, draft, problems, "", visit, model, response);
        }
        return decide(id, new Ruling.Approve(topics), draft, filter, visit, model, response);
    }

    /// Those that somebody else decided or took, or that changed meanwhile, are left alone, and so is what must
    /// be sorted first.
    ///
    /// @param id ids of cases, each with a point and what was seen of it ([Case#stamp])
    @PostMapping("/{lang}/manage/moderation/approvals")
    String approveAll(
            @RequestParam(defaultValue = "") List<String> id, @ModelAttribute QueueFilter filter, Visit visit) {
        PrivilegedDeeds.isNoted(); // by each decision; without one nothing was done
        for (var one : id) {
            var ticked = TICKED.matcher(one);
            if (!ticked.matches()) continue;
            var review = UUID.fromString(ticked.group(1));
            var seen = new Seen(ticked.group(2) == null ? "" : ticked.group(2), "");
            if (desk.sorting(review, visit).isEmpty())
                decisions.decide(visit.portal(), review, visit.memberHere().person(), new Ruling.Approve(), seen);
        }
        return "redirect:" + visit.link("/manage/moderation" + filter.query("said", "bulk"));
    }

    @PostMapping("/{lang}/manage/moderation/{id}/return")
    String giveBack(
            @PathVariable UUID id,
            @ModelAttribute Draft draft,
            @ModelAttribute QueueFilter filter,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var category = draft.chosen();
        var problems = check(draft, visit);
        if (category == null || !problems.none()) return again(id, filter, draft, problems, "", visit, model, response);
        var ruling = new Ruling.GiveBack(category, draft.text());
        return decide(id, ruling, draft, filter, visit, model, response);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/hiding")
    String hide(
            @PathVariable UUID id,
            @ModelAttribute Draft draft,
            @ModelAttribute QueueFilter filter,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        here(id, visit);
        var category = draft.chosen();
        var problems = check(draft, visit);
        if (category == null || !problems.none()) return again(id, filter, draft, problems, "", visit, model, response);
        var ground = StatementOfReasons.Ground.valueOf(draft.ground());
        var ruling = new Ruling.Hide(category, ground, draft.text());
        return decide(id, ruling, draft, filter, visit, model, response);
    }

    @PostMapping("/{lang}/manage/moderation/{id}/restoring")
    String restore(@PathVariable UUID id, Visit visit) {
        var said = switch (decisions.undo(visit.portal(), id, visit.memberHere().person())) {
            case Deciding.Decided _ -> "decided";
            case Deciding.AlreadyDone _, Deciding.Changed _, Deciding.SomebodyElseHasIt _ -> "already";
            case Deciding.FourEyes _ -> "four-eyes";
        };
        return "redirect:" + visit.link("/manage/moderation?said=" + said);
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
        if (!problems.none()) return again(id, COMPLAINTS, draft, problems, "", visit, model, response);
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

    /// What she typed stays if it cannot be decided so.
    private String decide(
            UUID id,
            Ruling ruling,
            Draft draft,
            QueueFilter filter,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var seen = new Seen(draft.seen(), draft.on());
        return switch (decisions.decide(visit.portal(), id, visit.memberHere().person(), ruling, seen)) {
            case Deciding.Decided _ -> "redirect:" + visit.link("/manage/moderation" + filter.query("said", "decided"));
            case Deciding.AlreadyDone _ ->
                "redirect:" + visit.link("/manage/moderation" + filter.query("said", "already"));
            case Deciding.Changed _ -> again(id, filter, draft, new Problems(), "changed", visit, model, response);
            case Deciding.SomebodyElseHasIt _ ->
                again(id, filter, draft, new Problems(), "somebody", visit, model, response);
            case Deciding.FourEyes _ -> again(id, filter, draft, new Problems(), "four-eyes", visit, model, response);
        };
    }

    private static Problems check(Draft draft, Visit visit) {
        var problems = new Problems();
        if (draft.chosen() == null) problems.add("category", visit.say("moderation.category.missing"));
        if (draft.text().isEmpty()) problems.add("text", visit.say("moderation.text.missing"));
        return problems;
    }

    private String again(
            UUID id,
            QueueFilter filter,
            Draft draft,
            Problems problems,
            String said,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus((said.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        return QueuePage.show(desk.list(filter, Optional.of(id), draft, problems, said, visit), visit, model);
    }
}
