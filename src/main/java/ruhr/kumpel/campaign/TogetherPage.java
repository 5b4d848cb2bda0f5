package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Promises made in one go: which transfers they are and which have arrived.
@Controller
@Access(Access.For.MEMBERS)
class TogetherPage {

    /// With the code of each. With more of them it is a list, and each has its page.
    private static final int WITH_CODES = 12;

    private final PledgeStore store;
    private final CampaignStore campaigns;
    private final Organisations organisations;
    private final Payments payments;
    private final Transfers transfers;

    TogetherPage(
            PledgeStore store,
            CampaignStore campaigns,
            Organisations organisations,
            Payments payments,
            Transfers transfers) {
        this.store = store;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.payments = payments;
        this.transfers = transfers;
    }

    @GetMapping("/{lang}/my/supports/together/{id:[0-9a-f-]{36}}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "0") String left, Visit visit, Model model) {
        var pledges = store.together(id, visit.memberHere().person());
        var supported = campaigns
                .all(pledges.stream()
                        .map(one -> one.wish().campaign())
                        .distinct()
                        .toList())
                .stream()
                .filter(one -> one.portal().equals(visit.portal()))
                .collect(toMap(Campaign::id, one -> one));
        if (pledges.isEmpty() && left.equals("0") || !pledges.isEmpty() && supported.isEmpty()) throw new NotFound();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.together.title"))
                        .secretly()
                        .script("copy")
                        .below(visit.say("campaign.mine.title"), "/my/supports"));
        model.addAttribute("view", view(pledges, supported, left, visit));
        return "campaign/together";
    }

    private TogetherView view(List<Pledge> pledges, Map<CampaignId, Campaign> supported, String left, Visit visit) {
        var telling = Telling.to(visit);
        long arrived = pledges.stream().filter(Pledge::arrived).count();
        return new TogetherView(
                left.matches("[1-9][0-9]{0,2}")
                        ? Optional.of(visit.say("campaign.together.left", Integer.parseInt(left)))
                        : Optional.empty(),
                visit.say("campaign.together.progress", arrived, pledges.size()),
                telling.money(Money.sum(
                        pledges.stream().map(one -> one.wish().amount()).toList())),
                transfers(pledges, supported, visit),
                visit.link("/my/supports"));
    }

    private List<TogetherView.Transfer> transfers(
            List<Pledge> pledges, Map<CampaignId, Campaign> supported, Visit visit) {
        var paid = payments.with(pledges.stream().map(Pledge::id).toList()).stream()
                .collect(toMap(Payment::id, one -> one));
        var names = organisations.named(supported.values().stream()
                .map(Campaign::organisation)
                .distinct()
                .toList());
        boolean codes = pledges.size() <= WITH_CODES;
        var list = new ArrayList<TogetherView.Transfer>();
        for (var pledge : pledges) {
            var campaign = Objects.requireNonNull(supported.get(pledge.wish().campaign()));
            var payment = Objects.requireNonNull(paid.get(pledge.id()));
            list.add(new TogetherView.Transfer(
                    list.size() + 1,
                    name(names, campaign.organisation()),
                    visit.say(campaign.content().title()),
                    visit.link(campaign.path()),
                    Telling.to(visit).money(pledge.wish().amount()),
                    visit.say("campaign.money." + pledge.state().word()),
                    MySupportsPage.badge(pledge.state()),
                    codes && pledge.state().open() ? Optional.of(transfers.of(payment, visit)) : Optional.empty(),
                    visit.link("/my/supports/" + pledge.id())));
        }
        return list;
    }

    private static String name(Map<OrganisationId, Organisation> names, OrganisationId id) {
        return Objects.requireNonNull(names.get(id)).name();
    }
}
