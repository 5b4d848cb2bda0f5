package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.CardProvider;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A business's campaigns, its account, its till and its bank files on one page.
@Controller
@Access(Access.For.MEMBERS)
class DeskPage {

    private final Mine mine;
    private final CampaignStore store;
    private final CampaignViews views;
    private final Organisations organisations;
    private final Payees payees;
    private final Payments payments;
    private final CardProvider cards;
    private final Sellers sellers;
    private final PurchaseStore purchases;

    DeskPage(
            Mine mine,
            CampaignStore store,
            CampaignViews views,
            Organisations organisations,
            Payees payees,
            Payments payments,
            CardProvider cards,
            Sellers sellers,
            PurchaseStore purchases) {
        this.mine = mine;
        this.store = store;
        this.views = views;
        this.organisations = organisations;
        this.payees = payees;
        this.payments = payments;
        this.cards = cards;
        this.sellers = sellers;
        this.purchases = purchases;
    }

    @GetMapping("/{lang}/organisations/{slug}/campaigns")
    String show(@PathVariable String slug, Visit visit, Model model) {
        var organisation = mine.organisation(slug, visit);
        var payee = payees.of(organisation.id());
        var campaigns = store.of(organisation.id()).stream()
                .filter(one -> one.portal().equals(visit.portal()))
                .toList();
        var standings = payments.standing(
                campaigns.stream().map(one -> one.id().cause()).toList());
        var telling = Telling.to(visit);
        var base = visit.link(organisation.path());
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.desk.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path()));
        model.addAttribute(
                "view",
                new DeskView(
                        organisation.name(),
                        payee.map(one -> one.iban().masked()),
                        payee.map(one -> one.holder()).orElse(""),
                        organisations
                                .owned(organisation.slug(), visit.memberHere().person())
                                .isPresent(),
                        base + "/account",
                        base + "/campaigns/new",
                        base + "/bank",
                        base + "/till",
                        base + "/pots",
                        cards.there() ? Optional.of(base + "/cards") : Optional.empty(),
                        sellers.of(organisation.id()).map(Seller::lines),
                        base,
                        toDo(campaigns, visit),
                        campaigns.stream()
                                .map(one -> new DeskView.Row(
                                        visit.say(one.content().title()),
                                        visit.link(one.path() + "/manage"),
                                        views.state(one, visit),
                                        views.badge(one, visit),
                                        telling.round(standings
                                                .getOrDefault(one.id().cause(), Standing.NOTHING)
                                                .arrived())))
                                .toList()));
        return "campaign/desk";
    }

    private String toDo(List<Campaign> campaigns, Visit visit) {
        var waiting =
                purchases.toDo(campaigns.stream().map(Campaign::id).toList()).values();
        int withdrawals =
                waiting.stream().mapToInt(PurchaseStore.ToDo::withdrawals).sum();
        int parcels = waiting.stream().mapToInt(PurchaseStore.ToDo::parcels).sum();
        return withdrawals + parcels == 0 ? "" : visit.say("campaign.desk.to-do", withdrawals, parcels);
    }
}
