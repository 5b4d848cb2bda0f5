package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.PayeeChanges;

/// What a person gave and wrote. What she gave stays in the book without her; her vouchers are taken from whoever
/// holds them. Campaigns are her organisation's.
@Component
class CampaignPersonalData implements PersonalData {

    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final VoucherStore vouchers;
    private final Vouchers sealed;
    private final PayeeChanges changes;
    private final WitnessStore witnesses;
    private final PotStore pots;
    private final PresentStore presents;
    private final ParcelStore parcels;
    private final PurchaseStore purchases;
    private final Sellers sellers;
    private final ClosingStore closings;
    private final NoticeStore notices;
    private final ShareStore shares;
    private final FaceStore faces;
    private final NewsStore news;
    private final Organisations organisations;

    CampaignPersonalData(
            PledgeStore pledges,
            CampaignStore campaigns,
            VoucherStore vouchers,
            Vouchers sealed,
            PayeeChanges changes,
            WitnessStore witnesses,
            PotStore pots,
            PresentStore presents,
            ParcelStore parcels,
            PurchaseStore purchases,
            Sellers sellers,
            ClosingStore closings,
            NoticeStore notices,
            ShareStore shares,
            FaceStore faces,
            NewsStore news,
            Organisations organisations) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.vouchers = vouchers;
        this.sealed = sealed;
        this.changes = changes;
        this.witnesses = witnesses;
        this.pots = pots;
        this.presents = presents;
        this.parcels = parcels;
        this.purchases = purchases;
        this.sellers = sellers;
        this.closings = closings;
        this.notices = notices;
        this.shares = shares;
        this.faces = faces;
        this.news = news;
        this.organisations = organisations;
    }

    @Override
    public String section() {
        return "campaign";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var given = pledges.by(person);
        return Map.of(
                "pledges", given.stream().map(CampaignPersonalData::copy).toList(),
                "vouchers",
                        vouchers.of(given.stream().map(Pledge::id).toList()).stream()
                                .map(this::copy)
                                .toList(),
                "presents",
                        presents.of(given.stream().map(Pledge::id).toList()).stream()
                                .map(one ->
                                        one.recipient() + " " + one.address() + ", " + one.day() + ": " + one.words())
                                .toList(),
                "parcels",
                        List.copyOf(parcels.of(given.stream().map(Pledge::id).toList())
                                .values()),
                "withdrawals",
                        purchases.of(given.stream().map(Pledge::id).toList()).stream()
                                .flatMap(one -> one.withdrawn().stream())
                                .map(Instant::toString)
                                .toList(),
                "campaigns",
                        campaigns.writtenBy(person).stream()
                                .map(one -> one.content().title().texts().toString())
                                .toList(),
                "shares",
                        shares.of(person).stream()
                                .map(one -> Map.of("link", one.code().path(), "visits", one.visits()))
                                .toList(),
                "faces",
                        faces.enteredBy(person).stream()
                                .map(one -> one.name() + ": " + one.quote().texts())
                                .toList(),
                "news", news.by(person),
                "accounts",
                        changes.proposedBy(person).stream()
                                .map(one -> one.holder() + ", " + one.iban().value() + ", " + one.proposed())
                                .toList());
    }

    @Override
    public void erase(PersonId person) {
        presents.forget(person);
        parcels.forget(person);
        parcels.forgetHand(person, PersonId.NOBODY);
        purchases.forget(person, PersonId.NOBODY);
        sellers.forget(person, PersonId.NOBODY);
        closings.forget(person, PersonId.NOBODY);
        notices.forget(person, PersonId.NOBODY);
        pledges.forget(person);
        vouchers.forget(person, PersonId.NOBODY);
        pots.forget(person, PersonId.NOBODY);
        shares.forget(person);
        faces.forget(person, PersonId.NOBODY);
        news.forget(person, PersonId.NOBODY);
        changes.forget(person);
        witnesses.forget(person);
        for (var campaign : campaigns.writtenBy(person)) {
            var heir = organisations.team(campaign.organisation()).stream()
                    .filter(one -> !one.equals(person))
                    .findFirst();
            campaigns.writer(campaign.id(), heir.orElse(PersonId.NOBODY));
        }
    }

    private static Map<String, Object> copy(Pledge pledge) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("id", pledge.id().toString());
        copy.put("amount", pledge.wish().amount().plain());
        copy.put("state", pledge.state().word());
        copy.put("shown", pledge.wish().shown().word());
        copy.put("as", pledge.wish().as());
        copy.put("message", pledge.wish().message());
        copy.put("made", pledge.made().toString());
        return copy;
    }

    private Map<String, Object> copy(Voucher voucher) {
        return Map.of(
                "code", sealed.code(voucher).grouped(),
                "worth", voucher.worth().plain(),
                "left", voucher.left().plain(),
                "expires", voucher.expires().toString());
    }
}
