package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.Portals;

/// Brings vouchers to those for whom they were bought, on their day and once, and then forgets the address.
@Component
class Presents {

    private static final int AT_ONCE = 100;

    private final PresentStore store;
    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final VoucherStore vouchers;
    private final VoucherSeal seal;
    private final PresentLetters letters;
    private final Portals portals;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Presents(
            PresentStore store,
            PledgeStore pledges,
            CampaignStore campaigns,
            VoucherStore vouchers,
            VoucherSeal seal,
            PresentLetters letters,
            Portals portals,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.vouchers = vouchers;
        this.seal = seal;
        this.letters = letters;
        this.portals = portals;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// All whose day has come, each in a transaction of its own.
    void round() {
        // Where the day begins first it is fourteen hours ahead of UTC; `send` looks at the portal's own day.
        var latest = LocalDate.ofInstant(clock.instant().plus(Duration.ofHours(14)), ZoneOffset.UTC);
        for (var id : store.due(latest, AT_ONCE)) transaction.executeWithoutResult(_ -> send(id));
    }

    /// In a transaction. Nothing if its day has not come, it was sent before, or its voucher does not count just now.
    void send(UUID id) {
        var present = store.locked(id).filter(Present::waits);
        if (present.isEmpty()) return;
        var pledge = pledges.with(id).orElseThrow();
        var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
        var today = LocalDate.ofInstant(
                clock.instant(), portals.with(campaign.portal()).setting().zone());
        var voucher = vouchers.of(List.of(id)).stream()
                .findFirst()
                .filter(one -> !one.blocked() && one.left().isPositive());
        if (voucher.isEmpty() || present.get().day().isAfter(today)) return;
        var address = seal.hash(new EmailAddress(present.get().address()));
        boolean unwanted = store.unwanted(address);
        if (unwanted) letters.unwanted(campaign, pledge, present.get());
        else letters.present(campaign, pledge, present.get(), voucher.get());
        store.end(
                id,
                unwanted ? Present.Outcome.UNWANTED : Present.Outcome.SENT,
                seal.hash(seal.present(id)),
                address,
                clock.instant());
    }

    /// On its own portal only.
    Optional<Present> behind(String link, PortalId portal) {
        return Secret.parse(link)
                .flatMap(secret -> store.byLink(seal.hash(secret)))
                .filter(one -> campaign(one).portal().equals(portal));
    }

    Campaign campaign(Present present) {
        return campaigns
                .with(pledges.with(present.id()).orElseThrow().wish().campaign())
                .orElseThrow();
    }

    void stop(Present present) {
        store.stop(present.id(), clock.instant());
    }
}
