package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What a member has promised or given on this portal, and how to pay it.
@Controller
@Access(Access.For.MEMBERS)
class MySupportsPage {

    private static final int PIXELS = 480;

    private final Mine mine;
    private final PledgeStore store;
    private final Pledges pledges;
    private final CampaignStore campaigns;
    private final CampaignViews views;
    private final VoucherStore voucherStore;
    private final Vouchers vouchers;
    private final Outlook outlook;
    private final AdditionStore additions;
    private final Payees payees;
    private final Transfers transfers;
    private final CardViews cards;
    private final BoughtViews bought;

    MySupportsPage(
            Mine mine,
            PledgeStore store,
            Pledges pledges,
            CampaignStore campaigns,
            CampaignViews views,
            VoucherStore voucherStore,
            Vouchers vouchers,
            Outlook outlook,
            AdditionStore additions,
            Payees payees,
            Transfers transfers,
            CardViews cards,
            BoughtViews bought) {
        this.mine = mine;
        this.store = store;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.views = views;
        this.voucherStore = voucherStore;
        this.vouchers = vouchers;
        this.outlook = outlook;
        this.additions = additions;
        this.payees = payees;
        this.transfers = transfers;
        this.cards = cards;
        this.bought = bought;
    }

    @GetMapping("/{lang}/my/supports")
    String list(Visit visit, Model model) {
        var here = store.by(visit.memberHere().person());
        Map<CampaignId, Campaign> supported =
                campaigns
                        .all(here.stream()
                                .map(one -> one.wish().campaign())
                                .distinct()
                                .toList())
                        .stream()
                        .filter(one -> one.portal().equals(visit.portal()))
                        .collect(toMap(Campaign::id, one -> one));
        var issued = voucherStore.of(here.stream().map(Pledge::id).toList()).stream()
                .collect(toMap(Voucher::pledge, vouchers::path));
        var expected = outlook.of(shown(here, supported), visit);
        var telling = Telling.to(visit);
        model.addAttribute("page", Page.titled(visit.say("campaign.mine.title")).hidden());
        model.addAttribute(
                "view",
                new MySupportsView(here.stream()
                        .filter(one -> supported.containsKey(one.wish().campaign()))
                        .map(one -> new MySupportsView.Row(
                                visit.say(Objects.requireNonNull(
                                                supported.get(one.wish().campaign()))
                                        .content()
                                        .title()),
                                visit.link("/my/supports/" + one.id()),
                                telling.money(one.wish().amount()),
                                When.day(one.made(), visit),
                                visit.say("campaign.money." + one.state().word()),
                                badge(one.state()),
                                Optional.ofNullable(expected.get(one.id())),
                                Optional.ofNullable(issued.get(one.id())).map(visit::link)))
                        .toList()));
        return "campaign/supports";
    }

    @GetMapping("/{lang}/my/supports/{id:[0-9a-f-]{36}}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String card,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var pledge = mine.own(id, visit);
        var campaign = mine.campaign(pledge);
        var title = visit.say(campaign.content().title());
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.pay.title"))
                        .secretly()
                        .script("copy")
                        .below(visit.say("campaign.mine.title"), "/my/supports"));
        model.addAttribute(
                "view",
                new MySupportsView.One(
                        title,
                        visit.link(campaign.path()),
                        views.organisation(campaign).name(),
                        Telling.to(visit).money(pledge.wish().amount()),
                        visit.say("campaign.money." + pledge.state().word()),
                        badge(pledge.state()),
                        cards.said(id, pledge.state(), visit)
                                .orElseGet(() -> visit.say(
                                        "campaign.pay." + pledge.state().word())),
                        campaign.hidden()
                                ? Optional.empty()
                                : Optional.ofNullable(
                                        outlook.of(List.of(pledge), visit).get(id)),
                        Optional.ofNullable(additions.of(List.of(id)).get(id))
                                .map(one -> visit.say(
                                        "campaign.pot.added", Telling.to(visit).money(one.amount()))),
                        pledge.state().open()
                                ? pledges.payment(pledge).map(one -> transfers.of(one, visit))
                                : Optional.empty(),
                        voucherStore.of(List.of(id)).stream()
                                .findFirst()
                                .map(voucher -> visit.link(vouchers.path(voucher))),
                        visit.link("/my/supports/" + id + "/withdrawal"),
                        bought.purchase(pledge, visit),
                        bought.present(pledge, visit),
                        bought.delivery(pledge, campaign, visit),
                        pledges.payment(pledge).flatMap(one -> cards.offer(one, visit, response)),
                        card.equals("away")));
        return "campaign/pay";
    }

    /// To keep on a phone that cannot photograph its own screen: banking apps read it from the gallery.
    @GetMapping("/{lang}/my/supports/{id:[0-9a-f-]{36}}/giro.png")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, Visit visit) {
        var payment = pledges.payment(mine.own(id, visit))
                .filter(one -> one.state().open())
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Content-Disposition", "attachment; filename=\"girocode.png\"")
                .body(payees.giroCode(payment).png(PIXELS));
    }

    @PostMapping("/{lang}/my/supports/{id:[0-9a-f-]{36}}/withdrawal")
    String withdraw(@PathVariable UUID id, Visit visit) {
        if (pledges.withdraw(mine.own(id, visit))) cards.abandon(id);
        return "redirect:" + visit.link("/my/supports/" + id);
    }

    /// What moderation has hidden waits, and nobody is reminded of it.
    private static List<Pledge> shown(List<Pledge> pledges, Map<CampaignId, Campaign> supported) {
        return pledges.stream()
                .filter(one -> {
                    var campaign = supported.get(one.wish().campaign());
                    return campaign != null && !campaign.hidden();
                })
                .toList();
    }

    static String badge(PaymentState state) {
        return switch (state) {
            case PROMISED -> "warning";
            case RECEIVED, CONFIRMED -> "success";
            case RETURNED -> "danger";
            case LAPSED -> "";
        };
    }
}
