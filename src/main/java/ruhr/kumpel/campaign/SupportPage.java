package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Somebody promises an amount. A visitor confirms her address last.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}/support")
@Access(Access.For.EVERYBODY)
class SupportPage {

    /// On match day a whole stand shares the few addresses of its mobile network.
    private static final Limit PLEDGES = Limit.perMinute("campaign.pledge", 60);

    private final Mine mine;
    private final Campaigns campaigns;
    private final CampaignViews views;
    private final Pledges pledges;
    private final PledgeStore store;
    private final Confirmations confirmations;
    private final Orders orders;
    private final Throttle throttle;

    SupportPage(
            Mine mine,
            Campaigns campaigns,
            CampaignViews views,
            Pledges pledges,
            PledgeStore store,
            Confirmations confirmations,
            Orders orders,
            Throttle throttle) {
        this.mine = mine;
        this.campaigns = campaigns;
        this.views = views;
        this.pledges = pledges;
        this.store = store;
        this.confirmations = confirmations;
        this.orders = orders;
        this.throttle = throttle;
    }

    @GetMapping
    String form(
            @PathVariable String slugAndId,
            @ModelAttribute SupportForm form,
            Visit visit,
            Model model,
            HttpServletRequest request) {
        return page(open(slugAndId, visit), form, OrderForm.sent(request), new Problems(), visit, model);
    }

    @PostMapping
    String support(
            @PathVariable String slugAndId,
            @ModelAttribute SupportForm form,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var campaign = open(slugAndId, visit);
        var order = OrderForm.sent(request);
        var problems = form.problems(campaign, visit);
        order.check(form.reward(campaign), problems, visit);
        orders.check(campaign, form, problems, visit);
        if (problems.none() && orders.change(request)) return page(campaign, form, order, problems, visit, model);
        if (problems.none() && form.reward(campaign).isPresent() && !order.order())
            return orders.page(campaign, form, order, visit, model, response);
        if (problems.none() && !throttle.allows(PLEDGES, request))
            problems.addTooMany("amount", visit.say("web.error.429.text"));
        if (problems.none()) {
            orders.keep(campaign, form, order, visit);
            var onwards = visit.member().isPresent()
                    ? member(campaign, form, visit)
                    : visitor(campaign, form, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return page(campaign, form, order, problems, visit, model);
    }

    /// It ended or paused while the address was being confirmed.
    @GetMapping("/late")
    String late(
            @PathVariable String slugAndId, @RequestParam(defaultValue = "") String sold, Visit visit, Model model) {
        var campaign = mine.shown(slugAndId, visit);
        boolean out = sold.equals("out");
        model.addAttribute(
                "page",
                Page.titled(visit.say(out ? "campaign.sold-out.title" : "campaign.late.title"))
                        .hidden()
                        .below(visit.say(campaign.content().title()).value(), campaign.path()));
        model.addAttribute(
                "view",
                out
                        ? new SaidView(
                                visit.say("campaign.sold-out.text"),
                                visit.link(campaign.path()),
                                visit.say("campaign.sold-out.back"))
                        : new SaidView(
                                visit.say("campaign.late.text"),
                                visit.link("/campaigns"),
                                visit.say("campaign.late.others")));
        return "campaign/said";
    }

    private String member(Campaign campaign, SupportForm form, Visit visit) {
        var key = form.id();
        return switch (pledges.place(
                key, form.wish(campaign), visit.memberHere().person(), visit.language())) {
            case Pledging.Pledged _ -> "/my/supports/" + key;
            case Pledging.NotOpen _ -> campaign.path() + "/support/late";
            case Pledging.SoldOut _ -> campaign.path() + "/support/late?sold=out";
        };
    }

    private String visitor(Campaign campaign, SupportForm form, Visit visit, Problems problems) {
        var key = form.id();
        store.ask(key, form.wish(campaign), visit.now());
        var address = EmailAddress.parse(form.email()).orElseThrow();
        return switch (confirmations.ask(address, PledgeConfirmation.PURPOSE, key, visit)) {
            case Asked.Sent(var path) -> path;
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("campaign.support.email.too-many"));
                yield "";
            }
        };
    }

    private String page(
            Campaign campaign, SupportForm form, OrderForm order, Problems problems, Visit visit, Model model) {
        var title = visit.say(campaign.content().title());
        var organisation = views.organisation(campaign).name();
        var rewards = orders.offered(campaign);
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.support.title"))
                        .hidden()
                        .below(visit.say("campaign.list.title"), "/campaigns")
                        .below(title.value(), campaign.path()));
        model.addAttribute(
                "view",
                new SupportView(
                        title,
                        visit.link(campaign.path()),
                        visit.link(campaign.path() + "/support"),
                        form.key().isEmpty() ? Ids.next().toString() : form.key(),
                        form,
                        choices(campaign, rewards, visit),
                        Arrays.stream(Shown.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.support.shown." + one.word())))
                                .toList(),
                        visit.member().isEmpty(),
                        visit.say("campaign.support.lead", organisation),
                        views.doubling(campaign, visit),
                        order,
                        rewards.stream().anyMatch(one -> one.comesBy(Delivery.MAIL)),
                        rewards.stream().anyMatch(Reward::redeemed),
                        problems));
        return "campaign/support";
    }

    private List<Choice> choices(Campaign campaign, List<Reward> rewards, Visit visit) {
        var offered = rewards.stream().map(one -> one.id().toString()).toList();
        var choices = new ArrayList<Choice>();
        for (var reward : views.rewards(campaign, visit))
            if (offered.contains(reward.id()))
                choices.add(Choice.of(reward.id(), reward.amount()).hint(reward.hint()));
        choices.add(Choice.of(SupportForm.OTHER, visit.say("campaign.support.other"))
                .hint(visit.say("campaign.support.other.hint")));
        return choices;
    }

    private Campaign open(String slugAndId, Visit visit) {
        var campaign = mine.shown(slugAndId, visit);
        if (!campaign.takesPledges(campaigns.today(campaign))) throw new NotFound();
        return campaign;
    }
}
