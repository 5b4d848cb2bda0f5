package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.FreshSignIn;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes the page of a business's account ready to print.
@Component
class AccountViews {

    private final Payees payees;
    private final PayeeChanges changes;
    private final SecondPerson second;
    private final Organisations organisations;
    private final Accounts accounts;
    private final FreshSignIn fresh;

    AccountViews(
            Payees payees,
            PayeeChanges changes,
            SecondPerson second,
            Organisations organisations,
            Accounts accounts,
            FreshSignIn fresh) {
        this.payees = payees;
        this.changes = changes;
        this.second = second;
        this.organisations = organisations;
        this.accounts = accounts;
        this.fresh = fresh;
    }

    /// @param holder as typed, like `iban`
    String page(
            Organisation organisation,
            String holder,
            String iban,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletRequest request) {
        var path = organisation.path();
        var reader = visit.memberHere().person();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.account.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        model.addAttribute(
                "view",
                new AccountView(
                        visit.link(path + "/account"),
                        holder,
                        iban,
                        problems,
                        payees.of(organisation.id())
                                .map(one -> new AccountView.Account(
                                        one.holder(), one.iban().grouped())),
                        changes.open(organisation.id()).map(one -> change(one, organisation, reader, visit)),
                        organisations.owns(reader, organisation.id()),
                        fresh.is(request),
                        fresh.way(visit, path + "/account")));
        return "campaign/account";
    }

    private AccountView.Change change(PayeeChange change, Organisation organisation, PersonId reader, Visit visit) {
        var base = visit.link(organisation.path() + "/account/changes/" + change.id());
        boolean waits = change.confirmation().isEmpty();
        return new AccountView.Change(
                new AccountView.Account(change.holder(), change.iban().grouped()),
                visit.say(
                        "campaign.account.change.what",
                        name(change.proposer(), visit),
                        Telling.to(visit).moment(change.proposed())),
                next(change, visit),
                waits && second.mayBe(reader, change) ? Optional.of(base + "/confirmation") : Optional.empty(),
                base + "/cancellation");
    }

    private String next(PayeeChange change, Visit visit) {
        if (change.confirmation().isPresent())
            return visit.say(
                    "campaign.account.change.waits",
                    name(change.confirmation().get().by(), visit),
                    Telling.to(visit).moment(change.due().orElseThrow()));
        return second.exists(change)
                ? visit.say("campaign.account.change.second", SecondPerson.IN_TEAM.toDays())
                : visit.say("campaign.account.change.call");
    }

    String name(PersonId person, Visit visit) {
        return Optional.ofNullable(accounts.namesOf(List.of(person)).get(person))
                .orElseGet(() -> visit.say("campaign.account.somebody"));
    }
}
