package ruhr.kumpel.moderation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Telling the moderators about something (DSA article 16); no account and no name needed.
@Controller
@Access(Access.For.EVERYBODY)
class ReportPage {

    private static final Limit REPORTS = Limit.perHour("moderation.report", 20);

    private final Kinds kinds;
    private final Reporting reporting;
    private final Confirmations confirmations;
    private final Throttle throttle;

    ReportPage(Kinds kinds, Reporting reporting, Confirmations confirmations, Throttle throttle) {
        this.kinds = kinds;
        this.reporting = reporting;
        this.confirmations = confirmations;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/report/{kind}/{subject}")
    String form(@PathVariable String kind, @PathVariable UUID subject, Visit visit, Model model) {
        return show(seen(kind, subject, visit), ReportForm.empty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/report/{kind}/{subject}")
    String report(
            @PathVariable String kind,
            @PathVariable UUID subject,
            @ModelAttribute ReportForm form,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var seen = seen(kind, subject, visit);
        var problems = form.check(visit);
        if (problems.none() && !throttle.allows(REPORTS, request))
            problems.addTooMany("explanation", visit.say("moderation.report.too-many"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return show(seen, form, problems, visit, model);
        }
        var by = visit.member().map(Member::person);
        var report = reporting.report(
                kind,
                subject,
                seen,
                form.chosen().orElseThrow(),
                form.explanation(),
                by,
                form.formKey(subject.toString()));
        return "redirect:" + visit.link(next(report, form, visit));
    }

    /// The report counts already; a letter that cannot be sent now does not take it back.
    private String next(Optional<UUID> report, ReportForm form, Visit visit) {
        var address = EmailAddress.parse(form.address());
        if (visit.member().isPresent() || address.isEmpty() || report.isEmpty()) return "/report/thanks";
        return switch (confirmations.ask(address.get(), Reporting.PURPOSE, report.get(), visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> "/report/thanks";
        };
    }

    @GetMapping("/{lang}/report/thanks")
    String thanks(Visit visit, Model model) {
        model.addAttribute(
                "page", Page.titled(visit.say("moderation.report.thanks")).hidden());
        return "moderation/thanks";
    }

    private Subject seen(String kind, UUID id, Visit visit) {
        return kinds.of(kind)
                .filter(moderated -> moderated.shownTo(id, visit.member().map(Member::person), visit.portal()))
                .flatMap(moderated -> moderated.subject(id))
                .orElseThrow(NotFound::new);
    }

    private static String show(Subject seen, ReportForm form, Problems problems, Visit visit, Model model) {
        var title = visit.say(seen.title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("moderation.report.title"))
                        .below(title.value(), seen.path())
                        .hidden());
        model.addAttribute(
                "view",
                new ReportView(
                        visit.link(visit.path()),
                        title,
                        visit.link(seen.path()),
                        visit.member().isEmpty(),
                        Arrays.stream(Category.values())
                                .map(one -> Choice.of(one.name(), visit.say(one.key())))
                                .toList(),
                        form,
                        problems));
        return "moderation/report";
    }
}
