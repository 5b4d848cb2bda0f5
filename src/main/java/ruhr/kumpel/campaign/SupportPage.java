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
    private final Throttle throttle;

    SupportPage(
            Mine mine,
            Campaigns campaigns,
            CampaignViews views,
            Pledges pledges,
            PledgeStore store,
            Confirmations confirmations,
            Throttle throttle) {
        this.mine = mine;
        this.campaigns = campaigns;
        this.views = views;
        this.pledges = pledges;
        this.store = store;
        this.confirmations = confirmations;
        this.throttle = throttle;
    }

    @GetMapping
    String form(@PathVariable String slugAndId, @ModelAttribute SupportForm form, Visit visit, Model model) {
        return page(open(slugAndId, visit), form, new Problems(), visit, model);
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
        var problems = form.problems(campaign, visit);
        if (problems.none() && !throttle.allows(PLEDGES, request))
            problems.addTooMany("amount", visit.say("web.error.429.text"));
        if (problems.none()) {
            var onwards = visit.member().isPresent()
                    ? member(campaign, form, visit)
                    : visitor(campaign, form, visit, problems);
            if (problems.none()) return "redirect:" + visit.link(onwards);
        }
        response.setStatus(problems.status().value());
        return page(campaign, form, problems, visit, model);
    }

    /// It ended or paused while the address was being confirmed.
    @GetMapping("/late")
    String late(@PathVariable String slugAndId, Visit visit, Model model) {
        var campaign = mine.shown(slugAndId, visit);
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.late.title"))
                        .hidden()
                        .below(visit.say(campaign.content().title()).value(), campaign.path()));
        model.addAttribute(
                "view",
                new SaidView(
                        visit.say("campaign.late.text"), visit.link("/campaigns"), visit.say("campaign.late.others")));
        return "campaign/said";
    }

    private String member(Campaign campaign, SupportForm form, Visit visit) {
        var key = form.id();
        return switch (pledges.place(
                key, form.wish(campaign), visit.memberHere().person(), visit.language())) {
            case Pledging.Pledged _ -> "/my/supports/" + key;
            case Pledging.NotOpen _ -> campaign.path() + "/support/late";
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

    private String page(Campaign campaign, SupportForm form, Problems problems, Visit visit, Model model) {
        var title = visit.say(campaign.content().title());
        var organisation = views.organisation(campaign).name();
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
                        choices(campaign, visit),
                        Arrays.stream(Shown.values())
                                .map(one -> Choice.of(one.word(), visit.say("campaign.support.shown." + one.word())))
                                .toList(),
                        visit.member().isEmpty(),
                        visit.say("campaign.support.lead", organisation),
                        views.doubling(campaign, visit),
                        problems));
        return "campaign/support";
    }

    private List<Choice> choices(Campaign campaign, Visit visit) {
        var choices = new ArrayList<Choice>();
        for (var reward : views.rewards(campaign, visit))
            choices.add(Choice.of(reward.id(), reward.amount())
                    .hint(visit.say("campaign.support.voucher", reward.label().value())));
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
