package ruhr.kumpel.moderation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// A decision with its reasons, for the person concerned, and her complaint against it.
@Controller
@Access(Access.For.MEMBERS)
class ComplaintPage {

    private final DecisionStore decisions;
    private final Complaints complaints;
    private final Kinds kinds;

    ComplaintPage(DecisionStore decisions, Complaints complaints, Kinds kinds) {
        this.decisions = decisions;
        this.complaints = complaints;
        this.kinds = kinds;
    }

    @GetMapping("/{lang}/complaints/{id}")
    String read(@PathVariable UUID id, Visit visit, Model model) {
        return show(mine(id, visit), "", new Problems(), visit, model);
    }

    @PostMapping("/{lang}/complaints/{id}")
    String complain(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var decision = mine(id, visit);
        var said = ReportForm.clean(text);
        var problems = new Problems();
        if (said.isEmpty()) problems.add("text", visit.say("moderation.complaint.missing"));
        if (said.length() > ReportForm.LONGEST)
            problems.add("text", visit.say("moderation.too-long", ReportForm.LONGEST, said.length()));
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(decision, said, problems, visit, model);
        }
        complaints.complain(decision, said);
        return "redirect:" + visit.link("/complaints/" + id);
    }

    private Decision mine(UUID id, Visit visit) {
        return decisions.about(visit.memberHere().person(), visit.portal(), id).orElseThrow(NotFound::new);
    }

    private String show(Decision decision, String text, Problems problems, Visit visit, Model model) {
        var subject = kinds.subject(decision.kind(), decision.subject());
        var title = visit.say(subject.map(Subject::title).orElse(Localized.EMPTY));
        var complaint = decisions.complaint(decision.portal(), decision.id());
        var statement = decision.statement();
        model.addAttribute(
                "page", Page.titled(visit.say("moderation.complaint.title")).hidden());
        model.addAttribute(
                "view",
                new ComplaintView(
                        visit.link("/complaints/" + decision.id()),
                        title,
                        subject.map(one -> visit.link(one.path())),
                        visit.say(QueuePage.key(decision.verdict())),
                        When.of(decision.at(), visit),
                        statement
                                .map(one -> visit.say("moderation.letter.rule."
                                        + one.ground().name().toLowerCase(Locale.ROOT)))
                                .orElse(""),
                        statement.map(Statement::rule).orElse(""),
                        statement.map(Statement::facts).orElse(""),
                        statement.map(Statement::reported).orElse(false),
                        complaint.isEmpty() && complaints.mayComplain(decision),
                        complaint.map(Complaint::text),
                        complaint
                                .flatMap(Complaint::outcome)
                                .map(one -> new ComplaintView.Answer(one.upheld(), one.answer())),
                        text,
                        problems));
        return "moderation/complaint";
    }
}
