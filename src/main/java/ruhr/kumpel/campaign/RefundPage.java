package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Somebody of the team gives back what a card has paid, in full or in part.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}/supports/{id:[0-9a-f-]{36}}/refund")
@Access(Access.For.MEMBERS)
class RefundPage {

    private final Mine mine;
    private final CampaignViews views;
    private final Repayments repayments;
    private final CardPayment cards;
    private final VoucherStore vouchers;

    RefundPage(Mine mine, CampaignViews views, Repayments repayments, CardPayment cards, VoucherStore vouchers) {
        this.mine = mine;
        this.views = views;
        this.repayments = repayments;
        this.cards = cards;
        this.vouchers = vouchers;
    }

    @GetMapping
    String form(@PathVariable String slugAndId, @PathVariable UUID id, Visit visit, Model model) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        return page(campaign, pledge, Ids.next().toString(), left(pledge).plain(), new Problems(), visit, model);
    }

    @PostMapping
    String giveBack(
            @PathVariable String slugAndId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String amount,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var pledge = mine.pledge(campaign, id);
        var problems = new Problems();
        var typed = Money.parse(amount).filter(Money::isPositive);
        if (typed.isEmpty()) problems.add("amount", visit.say("campaign.refund.amount.missing"));
        else {
            var by = visit.memberHere().person();
            switch (repayments.repay(pledge, typed.get(), named(key), by)) {
                case Repayment.Repaid _ -> {
                    return "redirect:" + visit.link(campaign.path() + "/manage");
                }
                case Repayment.UnderWay _ -> {
                    return "redirect:" + visit.link(path(campaign, id));
                }
                case Repayment.TooMuch(var left) ->
                    problems.addLate(
                            "amount",
                            visit.say(
                                    "campaign.refund.too-much",
                                    Telling.to(visit).money(left)));
                case Repayment.Redeemed(var redeemed) ->
                    problems.addLate(
                            "amount",
                            visit.say(
                                    "campaign.refund.redeemed",
                                    Telling.to(visit).money(redeemed)));
                case Repayment.Refused _ -> problems.addLate("amount", visit.say("campaign.refund.refused"));
                case Repayment.ByHand _ -> throw new NotFound();
            }
        }
        response.setStatus(problems.status().value());
        return page(campaign, pledge, Ids.next().toString(), amount, problems, visit, model);
    }

    private String page(
            Campaign campaign, Pledge pledge, String key, String typed, Problems problems, Visit visit, Model model) {
        var telling = Telling.to(visit);
        var title = visit.say(campaign.content().title());
        var organisation = views.organisation(campaign);
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.refund.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path())
                        .below(visit.say("campaign.desk.title"), organisation.path() + "/campaigns")
                        .below(title.value(), campaign.path() + "/manage"));
        model.addAttribute(
                "view",
                new RefundView(
                        title,
                        visit.link(campaign.path() + "/manage"),
                        visit.link(path(campaign, pledge.id())),
                        key,
                        pledge.wish().shown() == Shown.ANONYMOUS
                                ? visit.say("campaign.anonymous")
                                : pledge.wish().as(),
                        telling.money(left(pledge)),
                        typed,
                        voucher(pledge, visit),
                        cards.unsettled(List.of(pledge.id())).contains(pledge.id()),
                        problems));
        return "campaign/refund";
    }

    private String voucher(Pledge pledge, Visit visit) {
        return vouchers.of(List.of(pledge.id())).stream()
                .findFirst()
                .map(one -> one.redeemed().isPositive()
                        ? visit.say(
                                "campaign.refund.redeemed", Telling.to(visit).money(one.redeemed()))
                        : visit.say("campaign.refund.voucher"))
                .orElse("");
    }

    /// What no card has paid is not given back here.
    private Money left(Pledge pledge) {
        var left = cards.left(List.of(pledge.id())).get(pledge.id());
        if (left == null) throw new NotFound();
        return left;
    }

    private static UUID named(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
    }

    private static String path(Campaign campaign, UUID id) {
        return campaign.path() + "/supports/" + id + "/refund";
    }
}
