package ruhr.kumpel.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Where a portal's manager checks that organisations are who they say.
@Controller
@Access(Access.For.MANAGERS)
class VerificationDesk {

    private static final int LONGEST_NOTE = 1000;

    private final Organisations organisations;
    private final Verifications verifications;
    private final OrganisationPrinter printer;
    private final Decisions decisions;

    VerificationDesk(
            Organisations organisations,
            Verifications verifications,
            OrganisationPrinter printer,
            Decisions decisions) {
        this.organisations = organisations;
        this.verifications = verifications;
        this.printer = printer;
        this.decisions = decisions;
    }

    @GetMapping("/{lang}/manage/organisations")
    String show(@RequestParam(defaultValue = "") String said, Visit visit, Model model) {
        var ids = verifications.waiting(visit.portal());
        var named = organisations.named(ids);
        var telling = Telling.to(visit);
        var waiting = ids.stream()
                .map(named::get)
                .map(one -> new VerificationView.Waiting(
                        one.name(),
                        visit.link(one.path()),
                        OrganisationPrinter.kind(one, visit),
                        printer.town(one, visit).orElse(""),
                        one.website(),
                        visit.say(one.description()),
                        verifications
                                .of(one.id())
                                .map(asked -> telling.ago(asked.asked()))
                                .orElse(""),
                        visit.link("/manage/organisations/" + one.slug())))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("organisation.desk.title")));
        model.addAttribute("view", new VerificationView(waiting, said.equals("already")));
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
        var cut = note.strip().length() > LONGEST_NOTE ? note.strip().substring(0, LONGEST_NOTE) : note.strip();
        boolean decided = decisions.decide(organisation, decision.equals("verified"), cut, visit);
        return "redirect:" + visit.link("/manage/organisations" + (decided ? "" : "?said=already"));
    }
}
