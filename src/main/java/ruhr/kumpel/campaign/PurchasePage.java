package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where a buyer withdraws: no account, only the link of her order (BGB § 356a). First a page with all that the
/// declaration needs, then one button that makes it; whoever only opens the link declares nothing.
@Controller
@RequestMapping("/{lang}/purchases/{secret:[A-Za-z0-9_-]{22}}")
@Access(Access.For.EVERYBODY)
class PurchasePage {

    private static final int LONGEST_NAME = 120;

    private final Purchases purchases;
    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final CardViews cards;

    PurchasePage(Purchases purchases, PledgeStore pledges, CampaignStore campaigns, CardViews cards) {
        this.purchases = purchases;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.cards = cards;
    }

    @GetMapping
    String show(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        return page(secret, "", new Problems(), visit, model, response);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var purchase = behind(secret, visit);
        var said = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var problems = new Problems();
        if (said.isEmpty() || said.length() > LONGEST_NAME)
            problems.add("name", visit.say("campaign.withdrawal.name.wrong", LONGEST_NAME));
        else
            switch (purchases.withdraw(purchase, said)) {
                case Withdrawing.Withdrawn _ -> {
                    cards.abandon(purchase.pledge());
                    return "redirect:" + visit.link("/purchases/" + secret);
                }
                case Withdrawing.TooLate(var last) ->
                    problems.addLate(
                            "name",
                            visit.say(
                                    "campaign.withdrawal.too-late",
                                    Telling.to(visit).date(last)));
            }
        response.setStatus(problems.status().value());
        return page(secret, name, problems, visit, model, response);
    }

    private Purchase behind(String secret, Visit visit) {
        return purchases.behind(secret, visit.portal()).orElseThrow(NotFound::new);
    }

    private String page(
            String secret, String typed, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var purchase = behind(secret, visit);
        var pledge = pledges.with(purchase.pledge()).orElseThrow();
        var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
        var telling = Telling.to(visit);
        var until = purchases.lastDay(purchase);
        model.addAttribute(
                "page", Page.titled(visit.say("campaign.withdrawal.title")).secretly());
        model.addAttribute(
                "view",
                new PurchaseView(
                        visit.link("/purchases/" + secret + "/withdrawal"),
                        visit.say(pledge.wish()
                                .reward()
                                .flatMap(campaign::reward)
                                .map(Reward::label)
                                .orElse(campaign.content().title())),
                        telling.money(pledge.wish().amount()),
                        telling.moment(purchase.ordered()),
                        purchase.seller().lines().toList(),
                        until.map(telling::date).orElse(""),
                        purchase.withdrawn().map(telling::moment).orElse(""),
                        purchase.due() && pledge.arrived() ? telling.money(purchases.toGiveBack(purchase)) : "",
                        purchase.withdrawn().isEmpty()
                                && until.filter(visit.today()::isAfter).isEmpty(),
                        typed,
                        problems));
        return "campaign/purchase";
    }
}
