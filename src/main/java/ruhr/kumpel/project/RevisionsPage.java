package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Every version of an entry, compared with the one before, and the way back to it: for owners and for
/// moderators.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}/revisions")
@Access(Access.For.MEMBERS)
class RevisionsPage {

    private final Mine mine;
    private final RevisionStore store;
    private final RevisionViews views;
    private final Restoring restoring;
    private final AuditTrail audit;

    RevisionsPage(Mine mine, RevisionStore store, RevisionViews views, Restoring restoring, AuditTrail audit) {
        this.mine = mine;
        this.store = store;
        this.views = views;
        this.restoring = restoring;
        this.audit = audit;
    }

    @GetMapping
    String list(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        return page(mine(slugAndId, visit), Optional.empty(), visit, model, response);
    }

    @PostMapping("/{number:\\d{1,6}}/restore")
    String restore(
            @PathVariable String slugAndId,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int newest,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var entry = mine(slugAndId, visit);
        var revision = store.with(entry.id(), number).orElseThrow(NotFound::new);
        if (store.of(entry.id()).getFirst().number() != newest) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(entry, Optional.of(visit.say("revision.not-now")), visit, model, response);
        }
        return switch (restoring.restore(entry, revision, visit)) {
            case Restoring.Outcome.Restored(var now) -> {
                if (!mine.mayEdit(entry, visit))
                    audit.note(
                            visit.memberHere().person(),
                            "entry.restore-revision",
                            "portal " + entry.portal() + " entry " + entry.id() + " revision " + number);
                yield "redirect:" + visit.link(now.path() + "/revisions");
            }
            case Restoring.Outcome.NotPossible(var why) -> page(entry, Optional.of(why), visit, model, response);
        };
    }

    private String page(Entry entry, Optional<String> problem, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var title = visit.say(entry.content().texts().title()).value();
        model.addAttribute(
                "page", Page.titled(visit.say("revision.title")).hidden().below(title, entry.path()));
        model.addAttribute("view", views.of(entry, store.of(entry.id()), problem, visit));
        return "project/revisions";
    }

    private Entry mine(String slugAndId, Visit visit) {
        return mine.revisable(slugAndId, visit).orElseThrow(NotFound::new);
    }
}
