package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.payment.Beginning;
import ruhr.kumpel.payment.CardErrand;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// A supporter pays by card: to the provider's page and back.
@Controller
@RequestMapping("/{lang}/my/supports/{id:[0-9a-f-]{36}}/card")
@Access(Access.For.MEMBERS)
class CardPage {

    private static final Limit CARDS = Limit.perMinute("campaign.card", 30);

    private final Mine mine;
    private final Pledges pledges;
    private final CampaignViews views;
    private final CardPayment cards;
    private final Throttle throttle;

    CardPage(Mine mine, Pledges pledges, CampaignViews views, CardPayment cards, Throttle throttle) {
        this.mine = mine;
        this.pledges = pledges;
        this.views = views;
        this.cards = cards;
        this.throttle = throttle;
    }

    @PostMapping
    String pay(@PathVariable UUID id, Visit visit, HttpServletRequest request) {
        throttle.pass(CARDS, request);
        var pledge = mine.own(id, visit);
        var organisation = views.organisation(mine.campaign(pledge)).name();
        var errand = new CardErrand(
                visit.say("campaign.card.label", organisation),
                visit.language().value(),
                URI.create(visit.absolute("/my/supports/" + id + "/card")));
        return pledges.payment(pledge)
                .map(payment -> switch (cards.begin(payment, errand)) {
                    case Beginning.At(var page) -> "redirect:" + page;
                    case Beginning.ByHand _, Beginning.NotNow _ -> "redirect:" + visit.link("/my/supports/" + id);
                    case Beginning.Away _ -> "redirect:" + visit.link("/my/supports/" + id + "?card=away");
                })
                .orElseThrow();
    }

    /// She comes back, having paid or not; what is true the provider says.
    @GetMapping
    String back(@PathVariable UUID id, Visit visit) {
        mine.own(id, visit);
        cards.comesBack(id);
        return "redirect:" + visit.link("/my/supports/" + id);
    }
}
