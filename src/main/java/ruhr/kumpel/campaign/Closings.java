package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// A business closes: its campaigns end, vouchers stay to be seen, and whoever gave for one hears of it in time.
@Component
class Closings {

    private static final int AT_ONCE = 500;

    private final ClosingStore store;
    private final CampaignStore campaigns;
    private final Campaigns deeds;
    private final PledgeStore pledges;
    private final SupporterMail mail;
    private final VoucherStore vouchers;
    private final VoucherSeal seal;
    private final Clock clock;

    Closings(
            ClosingStore store,
            CampaignStore campaigns,
            Campaigns deeds,
            PledgeStore pledges,
            SupporterMail mail,
            VoucherStore vouchers,
            VoucherSeal seal,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.deeds = deeds;
        this.pledges = pledges;
        this.mail = mail;
        this.vouchers = vouchers;
        this.seal = seal;
        this.clock = clock;
    }

    /// False if it was said before.
    @Transactional
    public boolean close(OrganisationId organisation, Closing closing, PersonId by) {
        if (!store.say(organisation, closing, by, clock.instant())) return false;
        campaigns.of(organisation).forEach(one -> deeds.end(one.id()));
        var after = new UUID(0, 0);
        for (; ; ) {
            var some = store.holders(organisation, after, AT_ONCE);
            pledges.all(some).forEach(one -> tell(one, closing));
            if (some.size() < AT_ONCE) return true;
            after = some.getLast();
        }
    }

    private void tell(Pledge pledge, Closing closing) {
        var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
        var telling = mail.telling(campaign, pledge);
        var voucher = vouchers.of(List.of(pledge.id())).getFirst();
        mail.send(
                campaign,
                pledge,
                "closing",
                List.of(
                        mail.told(
                                pledge,
                                "closing.text",
                                mail.name(campaign),
                                telling.money(voucher.left()),
                                telling.date(closing.lastDay())),
                        closing.words()),
                "/vouchers/" + seal.link(voucher.id()).value());
    }
}
