package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.moderation.AuditTrail;
import ruhr.kumpel.payment.Entering;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The account that supporters' money goes to. Its owner enters the first one; the team sees it.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/account")
@Access(Access.For.MEMBERS)
class AccountPage {

    private final Mine mine;
    private final Payees payees;
    private final AccountViews views;
    private final AuditTrail audit;

    AccountPage(Mine mine, Payees payees, AccountViews views, AuditTrail audit) {
        this.mine = mine;
        this.payees = payees;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model, HttpServletRequest request) {
        var organisation = mine.organisation(slug, visit);
        return views.page(organisation, organisation.name(), "", new Problems(), visit, model, request);
    }

    @PostMapping
    String enter(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String iban,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = mine.owned(slug, visit);
        var by = visit.memberHere().person();
        var problems = new Problems();
        switch (payees.enter(organisation.id(), holder, iban, by)) {
            case Entering.Entered(var payee) ->
                audit.note(
                        by,
                        "payee.enter",
                        "portal " + visit.portal() + " organisation " + organisation.id() + " account "
                                + payee.iban().masked());
            case Entering.NotAHolder _ -> problems.add("holder", visit.say("campaign.account.holder.wrong"));
            case Entering.NotAnIban _ -> problems.add("iban", visit.say("campaign.account.iban.wrong"));
            case Entering.NotReachable _ -> problems.add("iban", visit.say("campaign.account.iban.far"));
            case Entering.HasOne _ -> problems.addLate("iban", visit.say("campaign.account.has"));
        }
        if (problems.none()) return "redirect:" + visit.link(organisation.path() + "/campaigns");
        response.setStatus(problems.status().value());
        return views.page(organisation, holder, iban, problems, visit, model, request);
    }
}
