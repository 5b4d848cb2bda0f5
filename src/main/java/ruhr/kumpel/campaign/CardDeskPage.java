package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.CardAccounts;
import ruhr.kumpel.payment.CardProvider;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A business begins to take cards: its owner tells the provider on the provider's own pages who they are.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/cards")
@Access(Access.For.MEMBERS)
class CardDeskPage {

    private final Mine mine;
    private final Organisations organisations;
    private final CardAccounts accounts;
    private final CardProvider provider;
    private final CardViews views;

    CardDeskPage(
            Mine mine, Organisations organisations, CardAccounts accounts, CardProvider provider, CardViews views) {
        this.mine = mine;
        this.organisations = organisations;
        this.accounts = accounts;
        this.provider = provider;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model, HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        if (!provider.there()) throw new NotFound();
        if (accounts.of(organisation.id()).filter(one -> !one.ready()).isPresent()) accounts.ask(organisation.id());
        return page(organisation, false, visit, model, response);
    }

    @PostMapping
    String begin(@PathVariable String slug, Visit visit, Model model, HttpServletResponse response) {
        var organisation = mine.owned(slug, visit);
        if (!provider.there()) throw new NotFound();
        var back = URI.create(visit.absolute(organisation.path() + "/cards"));
        var onwards =
                accounts.onboard(organisation.id(), back, visit.memberHere().person());
        if (onwards.isPresent()) return "redirect:" + onwards.get();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return page(organisation, true, visit, model, response);
    }

    private String page(
            Organisation organisation, boolean away, Visit visit, Model model, HttpServletResponse response) {
        views.letFormsLeadThere(response);
        var state = accounts.of(organisation.id())
                .map(one -> one.ready() ? "ready" : "begun")
                .orElse("none");
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.cards.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path())
                        .below(visit.say("campaign.desk.title"), organisation.path() + "/campaigns"));
        model.addAttribute(
                "view",
                new CardDeskView(
                        organisation.name(),
                        state,
                        state.equals("ready") ? "success" : state.equals("begun") ? "warning" : "",
                        organisations
                                .owned(organisation.slug(), visit.memberHere().person())
                                .isPresent(),
                        away,
                        visit.link(organisation.path() + "/cards")));
        return "campaign/cards";
    }
}
