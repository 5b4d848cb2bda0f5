package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.Payments;

/// What a supporter gets once her money is there: a voucher, a digital thing, or word that a parcel will come.
@Component
class Deliveries {

    private final Vouchers vouchers;
    private final VoucherStore voucherStore;
    private final PieceStore pieces;
    private final ParcelStore parcels;
    private final PresentStore presentStore;
    private final Presents presents;
    private final Payments payments;
    private final PledgeLetters letters;
    private final PurchaseLetters purchaseLetters;
    private final Clock clock;

    Deliveries(
            Vouchers vouchers,
            VoucherStore voucherStore,
            PieceStore pieces,
            ParcelStore parcels,
            PresentStore presentStore,
            Presents presents,
            Payments payments,
            PledgeLetters letters,
            PurchaseLetters purchaseLetters,
            Clock clock) {
        this.vouchers = vouchers;
        this.voucherStore = voucherStore;
        this.pieces = pieces;
        this.parcels = parcels;
        this.presentStore = presentStore;
        this.presents = presents;
        this.payments = payments;
        this.letters = letters;
        this.purchaseLetters = purchaseLetters;
        this.clock = clock;
    }

    /// Those whose money lets them out; asked again, nothing comes twice.
    void release(List<Pledge> released, Map<CampaignId, Campaign> asked) {
        var rewarded =
                released.stream().filter(one -> one.wish().reward().isPresent()).toList();
        if (rewarded.isEmpty()) return;
        var ids = rewarded.stream().map(Pledge::id).toList();
        var confirmed = payments.confirmed(ids);
        var holders = pieces.holders(ids);
        for (var pledge : rewarded) {
            var campaign = Objects.requireNonNull(asked.get(pledge.wish().campaign()));
            var thing = Pieces.thing(pledge, campaign);
            if (thing.isEmpty()) issue(pledge, campaign, worth(pledge, confirmed));
            else if (holders.contains(pledge.id())) deliver(pledge, campaign, thing.get());
        }
    }

    private void deliver(Pledge pledge, Campaign campaign, Reward thing) {
        switch (thing.thing().orElseThrow().delivery()) {
            case COUNTER -> issue(pledge, campaign, pledge.wish().amount());
            case DIGITAL -> {
                if (parcels.handOver(pledge.id(), Optional.empty(), clock.instant()))
                    purchaseLetters.handout(campaign, pledge, thing);
            }
            case MAIL -> {}
        }
    }

    /// To send, or nothing to send: what her receipt says when nothing comes by itself.
    void receipt(Pledge pledge, Campaign campaign) {
        var thing = Pieces.thing(pledge, campaign);
        if (thing.isPresent() && !pieces.holders(List.of(pledge.id())).contains(pledge.id()))
            purchaseLetters.soldOut(campaign, pledge, thing.get());
        else
            letters.arrived(
                    campaign,
                    pledge,
                    thing.filter(one -> one.comesBy(Delivery.MAIL)).isPresent());
    }

    /// Whether something comes by mail at once, so that no receipt is needed beside it.
    boolean comesAtOnce(Pledge pledge, Campaign campaign) {
        var reward = pledge.wish().reward().flatMap(campaign::reward);
        if (reward.isEmpty() || reward.get().comesBy(Delivery.MAIL)) return false;
        return reward.get().isVoucher() || pieces.holders(List.of(pledge.id())).contains(pledge.id());
    }

    private void issue(Pledge pledge, Campaign campaign, Money worth) {
        vouchers.issue(pledge, campaign, worth)
                .ifPresentOrElse(
                        voucher -> {
                            letters.voucher(campaign, pledge, voucher, presentStore.with(pledge.id()));
                            presents.send(pledge.id());
                        },
                        () -> voucherStore.worth(pledge.id(), worth));
    }

    /// As much as was promised, but never more than came.
    private static Money worth(Pledge pledge, Map<UUID, Money> confirmed) {
        var came = confirmed.getOrDefault(pledge.id(), Money.ZERO);
        var promised = pledge.wish().amount();
        return came.isPositive() && came.compareTo(promised) < 0 ? came : promised;
    }
}
