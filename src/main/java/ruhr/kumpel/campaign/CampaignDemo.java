package ruhr.kumpel.campaign;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.campaign.DemoFile.Gift;
import ruhr.kumpel.campaign.DemoFile.Told;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.organisation.Businesses;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.Entering;
import ruhr.kumpel.payment.Payee;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.portal.Portals;

/// Campaigns of invented businesses in all their states: `demo/campaigns.yaml`. Money moves as it would for real, by
/// the business's word and by bank files.
@Component
class CampaignDemo implements Demo {

    private final CampaignStore store;
    private final StandingStore standing;
    private final PledgeStore pledges;
    private final Organisations organisations;
    private final Payees payees;
    private final Payments payments;
    private final BankFiles files;
    private final Sellers sellers;
    private final Pots pots;
    private final Doubling doubling;
    private final Reviews reviews;
    private final Portals portals;
    private final Businesses businesses;
    private final Changes changes;
    private final Clock clock;

    CampaignDemo(
            CampaignStore store,
            StandingStore standing,
            PledgeStore pledges,
            Organisations organisations,
            Payees payees,
            Payments payments,
            BankFiles files,
            Sellers sellers,
            Pots pots,
            Doubling doubling,
            Reviews reviews,
            Portals portals,
            Businesses businesses,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.pledges = pledges;
        this.organisations = organisations;
        this.payees = payees;
        this.payments = payments;
        this.files = files;
        this.sellers = sellers;
        this.pots = pots;
        this.doubling = doubling;
        this.reviews = reviews;
        this.portals = portals;
        this.businesses = businesses;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load() {
        var portal = portals.byKey("dortmund");
        if (portal.isEmpty()
                || !store.shownOn(portal.get().id(), LocalDate.EPOCH).isEmpty()) return;
        var today = LocalDate.ofInstant(clock.instant(), portal.get().setting().zone());
        pot(portal.get().id());
        for (var told : DemoFile.read(today)) {
            var organisation = organisations
                    .with(Slug.of(told.organisation(), "organisation"))
                    .orElseThrow();
            begin(told, organisation, today);
            businesses.refresh(organisation.id());
        }
        changes.note(Campaigns.TOPIC, portal.get().id().value());
    }

    /// A partner doubles gifts, so that somebody who looks sees how.
    private void pot(PortalId portal) {
        var partner = organisations
                .with(Slug.of("Stadtwerke am Kanal", "organisation"))
                .orElseThrow();
        var pot = new Pot(
                Ids.next(),
                portal,
                partner.id(),
                Money.euros(5_000),
                new PotRules(PotRules.DOUBLE, Money.euros(25), Money.euros(500), Money.euros(3_000)),
                Pot.Stage.ASKED,
                Money.ZERO,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        pots.ask(pot, organisations.team(partner.id()).getFirst());
        pots.open(pot);
    }

    private void begin(Told told, Organisation organisation, LocalDate today) {
        var owner = organisations.team(organisation.id()).getFirst();
        var campaign = new Campaign(
                CampaignId.next(),
                ShortId.next(),
                organisation.home(),
                organisation.id(),
                told.content(),
                told.state(),
                false,
                owner,
                clock.instant());
        store.add(campaign);
        sellers.put(organisation.id(), seller(organisation), owner, clock.instant());
        told.reason().ifPresent(reason -> standing.returned(campaign.id(), reason, clock.instant()));
        told.thanks().ifPresent(text -> standing.thank(campaign.id(), LanguageTag.GERMAN, text, clock.instant()));
        if (told.state() == State.DRAFT) return;
        var payee = payee(organisation, owner);
        if (told.state() == State.SUBMITTED)
            reviews.ask(Campaigns.TOPIC, campaign.id().value(), campaign.portal(), Set.of(Reason.POLICY), false);
        if (!told.state().readable()) return;
        payees.open(campaign.id().cause(), payee);
        gifts(told, campaign, payee, owner, today);
    }

    private void gifts(Told told, Campaign campaign, Payee payee, PersonId owner, LocalDate today) {
        var statement = new DemoStatement(payee.iban(), today.minusDays(1));
        var gifts = new ArrayList<Gift>(DemoFile.others(told));
        gifts.addAll(told.gifts().reversed());
        int number = 0;
        for (var gift : gifts) {
            var age = Duration.ofMinutes((gifts.size() - number++) * 137L);
            var payment = promised(gift, campaign, age);
            switch (gift.state()) {
                case PROMISED, RETURNED -> {}
                case RECEIVED -> payments.arrived(payment.id(), owner);
                case LAPSED -> payments.lapse(payment.id());
                case CONFIRMED ->
                    statement.came(
                            gift.amount(),
                            gift.name().isEmpty() ? "Wer auch immer" : gift.name(),
                            payment.reference().grouped());
            }
        }
        if (gifts.isEmpty()) return;
        if (told.state() == State.RUNNING) {
            statement.came(Money.euros(23), "Petra Sonnenschein", "Viel Glück euch allen");
            statement.came(Money.euros(17), "Familie Okafor", "Unterstuetzung RF00 0000 0000 0001");
        }
        files.take(payee, statement.file(), owner);
    }

    private Payment promised(Gift gift, Campaign campaign, Duration age) {
        var reward = campaign.content().rewards().stream()
                .filter(one -> one.isVoucher() && one.amount().equals(gift.amount()))
                .map(Reward::id)
                .findFirst();
        var id = Ids.next();
        var wish = new Wish(
                campaign.id(),
                gift.amount(),
                reward,
                gift.name().isEmpty() ? Shown.ANONYMOUS : Shown.PSEUDONYM,
                gift.name(),
                gift.message());
        // The one who shows the demo finds something of hers.
        Optional<PersonId> person = gift.name().equals("Derya") || gift.name().equals("M. K.")
                ? Optional.of(DemoPerson.MEMBER.id())
                : Optional.empty();
        var made = clock.instant().minus(age).truncatedTo(ChronoUnit.MICROS);
        var pledge = new Pledge(id, wish, person, LanguageTag.GERMAN, PaymentState.PROMISED, made);
        pledges.add(pledge, Optional.empty());
        var payment = payments.begin(id, campaign.id().cause(), gift.amount());
        if (campaign.state() == State.RUNNING) doubling.promised(campaign, pledge);
        return payment;
    }

    private static Seller seller(Organisation organisation) {
        var street = organisation.address().isEmpty() ? "Beispielstraße 1" : organisation.address();
        var name = organisation.name();
        return new Seller(
                name,
                "",
                street.contains(",") ? street.replaceFirst(", *", "\n") : street + "\n44145 Dortmund",
                Slug.of(name, "laden") + "@example.org",
                "",
                false);
    }

    private Payee payee(Organisation organisation, PersonId owner) {
        var known = payees.of(organisation.id());
        if (known.isPresent()) return known.get();
        var holder = organisation.name();
        return ((Entering.Entered) payees.enter(organisation.id(), holder, iban(holder), owner)).payee();
    }

    /// A German IBAN of a bank that does not exist, always the same for the same name.
    private static String iban(String name) {
        var account = "99999999%010d".formatted(Math.floorMod(name.hashCode(), 1_000_000_000));
        int check = 98
                - new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE%02d%s".formatted(check, account);
    }
}
