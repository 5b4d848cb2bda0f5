package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Giving to several campaigns in one go, for features that lead past them. Each gift is a promise of its own, with a
/// reference of its own: the money of each goes straight to its business.
@Component
public class Gifts {

    /// A form with more of them is nobody's walk.
    public static final int MOST = 100;

    private final CampaignStore campaigns;
    private final PledgeStore store;
    private final AdditionStore additions;
    private final Together together;
    private final ShareStore shares;
    private final Payments payments;
    private final Confirmations confirmations;

    Gifts(
            CampaignStore campaigns,
            PledgeStore store,
            AdditionStore additions,
            Together together,
            ShareStore shares,
            Payments payments,
            Confirmations confirmations) {
        this.campaigns = campaigns;
        this.store = store;
        this.additions = additions;
        this.together = together;
        this.shares = shares;
        this.payments = payments;
        this.confirmations = confirmations;
    }

    /// What each of these asks for here and now; of several campaigns of one organisation the one that ends soonest.
    public Map<OrganisationId, Goal> open(Collection<OrganisationId> organisations, Visit visit) {
        var today = visit.today();
        var open = campaigns.open(visit.portal(), organisations, today);
        var standings =
                payments.standing(open.stream().map(one -> one.id().cause()).toList());
        var added = additions.waiting(open.stream().map(Campaign::id).toList());
        return open.stream()
                .collect(toMap(
                        Campaign::organisation,
                        one -> goal(
                                one,
                                standings.getOrDefault(one.id().cause(), Standing.NOTHING),
                                added.getOrDefault(one.id(), Money.ZERO),
                                visit),
                        (soonest, _) -> soonest));
    }

    /// Those that have, or had, a campaign on this portal that everybody may read.
    public Set<OrganisationId> known(PortalId portal) {
        return campaigns.shownOn(portal, LocalDate.EPOCH).stream()
                .map(Campaign::organisation)
                .collect(toSet());
    }

    /// Takes the promises of a form without problems: of a member at once, of a visitor once she has confirmed her
    /// address.
    ///
    /// @param key names the form: sent twice, it counts once
    /// @param via code of the link by which she came, empty without one
    /// @return the path where she goes on, or empty if `problems` says why not
    @Transactional
    public Optional<String> give(
            UUID key, List<Gift> gifts, SupportForm by, String via, Visit visit, Problems problems) {
        var wishes = gifts.stream()
                .map(one -> new Wish(
                        one.campaign(),
                        one.amount(),
                        Optional.empty(),
                        Shown.parse(by.shown()).orElseThrow(),
                        by.as(),
                        by.message()))
                .toList();
        ShareCode.parse(via).flatMap(shares::with).ifPresent(link -> brought(key, wishes, link, visit));
        if (visit.member().isPresent())
            return Optional.of(together.place(key, wishes, visit.memberHere().person(), visit.language()));
        store.askTogether(key, wishes, visit.now());
        var address = EmailAddress.parse(by.email()).orElseThrow();
        return switch (confirmations.ask(address, TogetherConfirmation.PURPOSE, key, visit)) {
            case Asked.Sent(var path) -> Optional.of(path);
            case Asked.TooMany _ -> {
                problems.addTooMany("email", visit.say("campaign.support.email.too-many"));
                yield Optional.empty();
            }
        };
    }

    /// All by the link of a way, by that of a campaign its own.
    private void brought(UUID key, List<Wish> wishes, ShareLink link, Visit visit) {
        for (var wish : wishes)
            if (link.shared().leadsTo(wish.campaign())) shares.brought(Together.id(key, wish), link, visit.now());
    }

    private static Goal goal(Campaign campaign, Standing standing, Money added, Visit visit) {
        return new Goal(
                campaign.id(),
                visit.say(campaign.content().title()),
                visit.link(campaign.path()),
                campaign.shortId().value(),
                Thermometer.of(campaign.content(), standing, added, visit));
    }
}
