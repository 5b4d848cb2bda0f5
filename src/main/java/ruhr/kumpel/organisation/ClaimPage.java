package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// "Is this yours?": somebody takes over an organisation that nobody answers for yet. A visitor confirms her address
/// last. On the home portal, whose manager decides.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/claim")
@Access(Access.For.EVERYBODY)
class ClaimPage {

    private final Organisations organisations;
    private final Claims claims;
    private final ClaimStore store;
    private final Confirmations confirmations;

    ClaimPage(Organisations organisations, Claims claims, ClaimStore store, Confirmations confirmations) {
        this.organisations = organisations;
        this.claims = claims;
        this.store = store;
        this.confirmations = confirmations;
    }

    @GetMapping
    String form(@PathVariable String slug, Visit visit, Model model) {
        var form = new ClaimForm(Ids.next().toString(), "", "", "");
        return page(open(slug, visit), form, new Problems(), visit, model);
    }

    @PostMapping
    String claim(
            @PathVariable String slug,
            @ModelAttribute ClaimForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = here(slug, visit);
        var problems = form.problems(visit);
        if (problems.none()) {
            var onwards = visit.member().isPresent()
                    ? member(organisation, form, visit)
                    : visitor(organisation, form, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return page(organisation, form, problems, visit, model);
    }

    @GetMapping("/thanks")
    String thanks(@PathVariable String slug, Visit visit, Model model) {
        var organisation = here(slug, visit);
        var what = claims.open(organisation) ? "thanks" : "late";
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.claim." + what + ".title"))
                        .hidden()
                        .below(organisation.name(), organisation.path()));
        model.addAttribute(
                "view",
                new ClaimedView(
                        visit.say("organisation.claim." + what + ".text", organisation.name()),
                        organisation.name(),
                        visit.link(organisation.path())));
        return "organisation/claimed";
    }

    private String member(Organisation organisation, ClaimForm form, Visit visit) {
        claims.claim(new Claim(
                form.id(), organisation.id(), visit.memberHere().person(), form.who(), form.proof(), visit.now()));
        return organisation.path() + "/claim/thanks";
    }

    private String visitor(Organisation organisation, ClaimForm form, Visit visit, Problems problems) {
        var key = form.id();
        store.ask(key, organisation.id(), form.who(), form.proof(), visit.now());
        var address = EmailAddress.parse(form.email()).orElseThrow();
        return switch (confirmations.ask(address, ClaimConfirmation.PURPOSE, key, visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("organisation.claim.email.too-many"));
                yield "";
            }
        };
    }

    private String page(Organisation organisation, ClaimForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.claim.title"))
                        .hidden()
                        .below(visit.say("organisation.list.title"), "/organisations")
                        .below(organisation.name(), organisation.path()));
        model.addAttribute(
                "view",
                new ClaimView(
                        organisation.name(),
                        visit.link(organisation.path()),
                        visit.link(organisation.path() + "/claim"),
                        form.key().isEmpty() ? Ids.next().toString() : form.key(),
                        form,
                        visit.member().isEmpty(),
                        problems));
        return "organisation/claim";
    }

    private Organisation open(String slug, Visit visit) {
        var organisation = here(slug, visit);
        if (!claims.open(organisation)) throw new NotFound();
        return organisation;
    }

    private Organisation here(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(organisations::with)
                .filter(one -> one.home().equals(visit.portal()) && !one.hidden())
                .orElseThrow(NotFound::new);
    }
}
