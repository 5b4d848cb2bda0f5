package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where a portal's manager looks at notices: four eyes, as with everything that stands under the portal's name.
@Controller
@RequestMapping("/{lang}/manage/notices")
@Access(Access.For.MANAGERS)
class NoticeDeskPage {

    private final NoticeStore store;
    private final NoticeViews views;
    private final Organisations organisations;
    private final SupporterMail mail;

    NoticeDeskPage(NoticeStore store, NoticeViews views, Organisations organisations, SupporterMail mail) {
        this.store = store;
        this.views = views;
        this.organisations = organisations;
        this.mail = mail;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        return views.desk(new Problems(), visit, model);
    }

    @GetMapping("/{notice:[0-9a-f-]{36}}/document.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID notice, Visit visit) {
        var meant = here(notice, visit);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"notice.pdf\"")
                .header("Cache-Control", "private, no-store")
                .body(store.document(meant.id()));
    }

    @PostMapping("/{notice:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID notice,
            @RequestParam(defaultValue = "") String decision,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var meant = here(notice, visit);
        var by = visit.memberHere().person();
        var problems = new Problems();
        if (organisations.mayActFor(by, meant.organisation()))
            problems.add("notices", visit.say("campaign.notice.own"));
        else if (!store.check(meant.id(), decision.equals("accept"), by, visit.now()))
            problems.addLate("notices", visit.say("campaign.pots.late"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return views.desk(problems, visit, model);
        }
        mail.team(
                meant.organisation(),
                visit.site(),
                decision.equals("accept") ? "notice-accepted" : "notice-refused",
                views.path(meant));
        return "redirect:" + visit.link("/manage/notices");
    }

    private Notice here(UUID id, Visit visit) {
        return store.with(id)
                .filter(one -> visit.site().has("campaigns") && one.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
