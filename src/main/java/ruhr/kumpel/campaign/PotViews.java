package ruhr.kumpel.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes pots ready to print.
@Component
class PotViews {

    private final PotStore store;
    private final PotListStore lists;
    private final AdditionStore additions;
    private final Payees payees;
    private final Organisations organisations;

    PotViews(PotStore store, PotListStore lists, AdditionStore additions, Payees payees, Organisations organisations) {
        this.store = store;
        this.lists = lists;
        this.additions = additions;
        this.payees = payees;
        this.organisations = organisations;
    }

    String page(Organisation organisation, PotForm form, Problems problems, Visit visit, Model model) {
        boolean owner = organisations.owns(visit.memberHere().person(), organisation.id());
        boolean account = payees.of(organisation.id()).isPresent();
        var base = visit.link(organisation.path() + "/pots");
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.pots.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path())
                        .below(visit.say("campaign.desk.title"), organisation.path() + "/campaigns"));
        model.addAttribute(
                "view",
                new PotsView(
                        organisation.name(),
                        visit.link(organisation.path() + "/account"),
                        account,
                        store.of(organisation.id()).stream()
                                .filter(one -> one.portal().equals(visit.portal()))
                                .map(one -> one(one, base, owner, account, visit))
                                .toList(),
                        owner && organisation.verified() ? Optional.of(form(base, form, visit)) : Optional.empty(),
                        problems));
        return "campaign/pots";
    }

    private static PotsView.Form form(String base, PotForm form, Visit visit) {
        return new PotsView.Form(
                base,
                form.key().isEmpty() ? Ids.next().toString() : form.key(),
                form,
                Arrays.stream(PotForm.PERCENTS)
                        .mapToObj(one -> Choice.of(Integer.toString(one), visit.say("campaign.pots.percent." + one)))
                        .toList());
    }

    private PotsView.One one(Pot pot, String base, boolean owner, boolean account, Visit visit) {
        var telling = Telling.to(visit);
        var sums = additions.sums(pot.id());
        var due = sums.getOrDefault(Addition.Stage.DUE, Money.ZERO);
        var next = new ArrayList<String>();
        if (owner && due.isPositive()) next.add("lists");
        if (owner && pot.stage() != Pot.Stage.CLOSED) next.add("closing");
        return new PotsView.One(
                visit.say("campaign.pots.state." + pot.stage().word()),
                badge(pot),
                telling.money(pot.sum()),
                rules(pot, telling, visit),
                telling.money(pot.left()),
                telling.money(sums.getOrDefault(Addition.Stage.HELD, Money.ZERO)),
                telling.money(due),
                base + "/" + pot.id(),
                List.copyOf(next),
                lists.of(pot.id()).stream()
                        .map(one -> batch(one, base + "/" + pot.id(), account, visit))
                        .toList());
    }

    String rules(Pot pot, Telling telling, Visit visit) {
        return visit.say(
                "campaign.pots.rules",
                pot.rules().percent(),
                telling.money(pot.rules().perGift()),
                telling.money(pot.rules().perCampaign()),
                telling.money(pot.rules().perDay()));
    }

    private static PotsView.Batch batch(PotTransfer.Batch batch, String base, boolean account, Visit visit) {
        var telling = Telling.to(visit);
        var href = base + "/lists/" + batch.id();
        return new PotsView.Batch(
                telling.moment(batch.made()),
                telling.money(batch.sum()),
                visit.say("campaign.pots.transfers", batch.transfers().size()),
                href + "/transfers.csv",
                account ? Optional.of(href + "/transfers.xml") : Optional.empty());
    }

    private static String badge(Pot pot) {
        return switch (pot.stage()) {
            case ASKED -> "warning";
            case OPEN -> pot.left().isPositive() ? "success" : "";
            case CLOSED -> "";
        };
    }
}
