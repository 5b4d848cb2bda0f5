package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.FreshSignIn;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.Confirming;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;
import ruhr.kumpel.payment.Proposing;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Another account: an owner proposes it, a second person of the team confirms it, everybody of the team may stop it.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/account/changes")
@Access(Access.For.MEMBERS)
class AccountChangePage {

    private final Mine mine;
    private final PayeeChanges changes;
    private final AccountChanges deeds;
    private final AccountViews views;
    private final FreshSignIn fresh;

    AccountChangePage(Mine mine, PayeeChanges changes, AccountChanges deeds, AccountViews views, FreshSignIn fresh) {
        this.mine = mine;
        this.changes = changes;
        this.deeds = deeds;
        this.views = views;
        this.fresh = fresh;
    }

    @PostMapping
    String propose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String iban,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = mine.owned(slug, visit);
        var problems = new Problems();
        if (!fresh.is(request)) problems.add("iban", visit.say("campaign.account.again"));
        else
            switch (deeds.propose(organisation, holder, iban, visit.memberHere().person())) {
                case Proposing.Proposed _ -> {}
                case Proposing.NotAHolder _ -> problems.add("holder", visit.say("campaign.account.holder.wrong"));
                case Proposing.NotAnIban _ -> problems.add("iban", visit.say("campaign.account.iban.wrong"));
                case Proposing.NotReachable _ -> problems.add("iban", visit.say("campaign.account.iban.far"));
                case Proposing.Same _ -> problems.add("iban", visit.say("campaign.account.change.same"));
                case Proposing.NotNow _ -> problems.addLate("iban", visit.say("campaign.account.change.not-now"));
            }
        if (problems.none()) return back(organisation, visit);
        response.setStatus(problems.status().value());
        return views.page(organisation, holder, iban, problems, visit, model, request);
    }

    @PostMapping("/{change:[0-9a-f-]{36}}/confirmation")
    String confirm(
            @PathVariable String slug,
            @PathVariable UUID change,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var meant = of(organisation, change);
        var problems = new Problems();
        if (!fresh.is(request)) problems.add("change", visit.say("campaign.account.again"));
        else
            switch (deeds.confirm(organisation, meant, visit.memberHere().person())) {
                case Confirming.Confirmed _, Confirming.Again _ -> {}
                case Confirming.OwnProposal _ -> problems.add("change", visit.say("campaign.account.change.own"));
                case Confirming.NotOpen _ -> problems.addLate("change", visit.say("campaign.account.change.late"));
            }
        if (problems.none()) return back(organisation, visit);
        response.setStatus(problems.status().value());
        return views.page(organisation, "", "", problems, visit, model, request);
    }

    /// Without a fresh sign-in: stopping must be easy. Whoever comes after it was settled reads on the page what became
    /// of it.
    @PostMapping("/{change:[0-9a-f-]{36}}/cancellation")
    String cancel(@PathVariable String slug, @PathVariable UUID change, Visit visit) {
        var organisation = mine.organisation(slug, visit);
        deeds.cancel(organisation, of(organisation, change), visit.memberHere().person());
        return back(organisation, visit);
    }

    private PayeeChange of(Organisation organisation, UUID change) {
        return changes.with(change)
                .filter(one -> one.organisation().equals(organisation.id()))
                .orElseThrow(NotFound::new);
    }

    private static String back(Organisation organisation, Visit visit) {
        return "redirect:" + visit.link(organisation.path() + "/account");
    }
}
