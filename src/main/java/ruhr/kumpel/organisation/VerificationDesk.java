package ruhr.kumpel.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Where a portal's manager checks that organisations are who they say, and whose they are.
@Controller
@Access(Access.For.MANAGERS)
class VerificationDesk {

    private static final int LONGEST_NOTE = 1000;

    private final Organisations organisations;
    private final Queue queue;
    private final Decisions decisions;

    VerificationDesk(Organisations organisations, Queue queue, Decisions decisions) {
        this.organisations = organisations;
        this.queue = queue;
        this.decisions = decisions;
    }

    @GetMapping("/{lang}/manage/organisations")
    String show(@RequestParam(defaultValue = "") String said, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("organisation.desk.title")));
        model.addAttribute(
                "view",
                new VerificationView(
                        queue.claims(visit),
                        queue.traders(visit),
                        queue.verifications(visit),
                        said.equals("already"),
                        said.equals("own")));
        return "organisation/desk";
    }

    @PostMapping("/{lang}/manage/organisations/{slug}")
    String decide(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note,
            Visit visit) {
        var organisation = Slug.parse(slug)
                .flatMap(organisations::with)
                .filter(one -> one.home().equals(visit.portal()))
                .orElseThrow(NotFound::new);
        boolean decided = decisions.decide(organisation, decision.equals("verified"), cut(note), visit);
        return "redirect:" + visit.link("/manage/organisations" + (decided ? "" : "?said=already"));
    }

    static String cut(String note) {
        var words = note.strip();
        return words.length() > LONGEST_NOTE ? words.substring(0, LONGEST_NOTE) : words;
    }
}
