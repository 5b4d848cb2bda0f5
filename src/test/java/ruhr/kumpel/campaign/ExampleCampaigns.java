package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.ExampleTraders;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.OrganisationKind;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.organisation.Profile;
import ruhr.kumpel.payment.Entering;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.Payee;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A barber with a campaign, on a portal of her own.
@Component
public class ExampleCampaigns {

    static final Money TWENTY = Money.euros(20);

    static final Seller SELLER = new Seller(
            "Salon Yılmaz e. K.", "Ayşe Yılmaz", "Münsterstraße 1\n44145 Dortmund", "salon@example.org", "", false);

    private final ExamplePortals portals;
    private final Organisations organisations;
    private final Accounts accounts;
    private final ExampleTraders traders;
    private final Payees payees;
    private final Sellers sellers;
    private final Campaigns campaigns;
    private final CampaignModeration moderation;
    private final CampaignStore store;
    private final Pledges pledges;
    private final PledgeStore pledgeStore;
    private final Clock clock;

    ExampleCampaigns(
            ExamplePortals portals,
            Organisations organisations,
            Accounts accounts,
            ExampleTraders traders,
            Payees payees,
            Sellers sellers,
            Campaigns campaigns,
            CampaignModeration moderation,
            CampaignStore store,
            Pledges pledges,
            PledgeStore pledgeStore,
            Clock clock) {
        this.portals = portals;
        this.organisations = organisations;
        this.accounts = accounts;
        this.traders = traders;
        this.payees = payees;
        this.sellers = sellers;
        this.campaigns = campaigns;
        this.moderation = moderation;
        this.store = store;
        this.pledges = pledges;
        this.pledgeStore = pledgeStore;
        this.clock = clock;
    }

    record Barber(Portal portal, Organisation organisation, PersonId owner, Payee payee, Campaign campaign) {}

    Portal portal() {
        return portals.like("dortmund", Policy.AT_ONCE);
    }

    /// A business here whose campaign runs, by its name; its account is called the same.
    public String named(Portal portal) {
        return barber(portal, Release.RECEIVED, name -> name).organisation().name();
    }

    /// A business of this owner, who can sign in; its campaign runs and sells a voucher for twenty euros.
    public Organisation ledBy(PersonId owner, Portal portal) {
        return of(portal, owner, chairs(Release.RECEIVED), name -> name).organisation();
    }

    /// With a running campaign and a voucher for twenty euros.
    Barber barber(Release release) {
        return barber(portal(), release);
    }

    Barber barber(Portal portal, Release release) {
        return barber(portal, release, _ -> "Salon Yılmaz");
    }

    /// Whose campaign gives this for twenty euros instead of a voucher.
    Barber selling(Thing thing) {
        var was = chairs(Release.RECEIVED);
        var reward = new Reward(UUID.randomUUID(), TWENTY, Localized.german("Eine Tasse"), Optional.of(thing));
        return barber(portal(), was.rewarded(List.of(reward)), _ -> "Salon Yılmaz");
    }

    private Barber barber(Portal portal, Release release, UnaryOperator<String> holder) {
        return barber(portal, chairs(release), holder);
    }

    private Barber barber(Portal portal, Content content, UnaryOperator<String> holder) {
        return of(portal, somebody(), content, holder);
    }

    /// Of this owner, who can sign in.
    Barber of(Portal portal, PersonId owner, Reward... rewards) {
        return of(portal, owner, chairs(Release.RECEIVED).rewarded(List.of(rewards)), _ -> "Salon Yılmaz");
    }

    private Barber of(Portal portal, PersonId owner, Content content, UnaryOperator<String> holder) {
        var organisation = salon(portal, owner);
        var account = payees.enter(organisation.id(), holder.apply(organisation.name()), ExampleCauses.iban(), owner);
        var payee = ((Entering.Entered) account).payee();
        sellers.put(organisation.id(), SELLER, owner, clock.instant());
        traders.checked(organisation.id(), owner);
        var campaign = campaigns.draft(organisation.id(), portal.id(), content, owner);
        campaigns.submit(campaign.id());
        moderation.approve(campaign.id().value());
        return new Barber(
                portal, organisation, owner, payee, store.with(campaign.id()).orElseThrow());
    }

    Barber barber() {
        return barber(Release.RECEIVED);
    }

    Organisation salon(Portal portal, PersonId owner) {
        var profile = new Profile(
                "Salon " + UUID.randomUUID(),
                OrganisationKind.COMPANY,
                Localized.german("Haare und Bart."),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                List.of(LanguageTag.GERMAN));
        return organisations.enter(profile, portal.id(), owner);
    }

    Content chairs(Release release) {
        return new Content(
                Localized.german("Neue Stühle"),
                Localized.german("Die alten wackeln."),
                Money.euros(100),
                Optional.of(Money.euros(200)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20),
                release,
                List.of(new Reward(UUID.randomUUID(), TWENTY, Localized.german("Ein Haarschnitt"))));
    }

    PersonId somebody() {
        return accounts.personFor(new EmailAddress(UUID.randomUUID() + "@example.org"), LanguageTag.GERMAN);
    }

    /// Twenty euros, with the voucher.
    Wish haircut(Barber barber) {
        var reward = barber.campaign().content().rewards().getFirst();
        return new Wish(
                barber.campaign().id(),
                reward.amount(),
                Optional.of(reward.id()),
                Shown.PSEUDONYM,
                "Nachbarin",
                "Haltet durch.");
    }

    /// Any amount, without a voucher.
    Wish gift(Barber barber, Money amount) {
        return new Wish(barber.campaign().id(), amount, Optional.empty(), Shown.ANONYMOUS, "", "");
    }

    Pledge gives(Barber barber, Money amount) {
        var key = UUID.randomUUID();
        pledges.place(key, gift(barber, amount), somebody(), LanguageTag.GERMAN);
        return pledgeStore.with(key).orElseThrow();
    }

    Campaign now(Campaign campaign) {
        return store.with(campaign.id()).orElseThrow();
    }

    Pledge supports(Barber barber) {
        var key = UUID.randomUUID();
        pledges.place(key, haircut(barber), somebody(), LanguageTag.GERMAN);
        return pledgeStore.with(key).orElseThrow();
    }
}
