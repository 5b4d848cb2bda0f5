package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.payment.PaymentsMoved;

/// Follows the money, within its transaction: pledges, vouchers and letters say what the ledger says.
@Component
class MoneyListener {

    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final Vouchers vouchers;
    private final VoucherStore voucherStore;
    private final ReminderStore reminders;
    private final Payments payments;
    private final CardPayment cards;
    private final PledgeLetters letters;
    private final Doubling doubling;
    private final Changes changes;

    MoneyListener(
            PledgeStore pledges,
            CampaignStore campaigns,
            Vouchers vouchers,
            VoucherStore voucherStore,
            ReminderStore reminders,
            Payments payments,
            CardPayment cards,
            PledgeLetters letters,
            Doubling doubling,
            Changes changes) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.vouchers = vouchers;
        this.voucherStore = voucherStore;
        this.reminders = reminders;
        this.payments = payments;
        this.cards = cards;
        this.letters = letters;
        this.doubling = doubling;
        this.changes = changes;
    }

    @EventListener
    public void on(PaymentsMoved moved) {
        Map<UUID, Payment> last =
                moved.payments().stream().collect(toMap(Payment::id, one -> one, (_, later) -> later));
        // A partner's transfer is no pledge, but its campaign's page tells of it.
        changes.noteAll(
                Campaigns.TOPIC,
                last.values().stream()
                        .map(one -> one.cause().value())
                        .distinct()
                        .toList());
        var before = pledges.all(last.keySet());
        if (before.isEmpty()) return;
        var asked = campaigns
                .all(before.stream()
                        .map(one -> one.wish().campaign())
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Campaign::id, one -> one));
        pledges.states(before.stream().map(one -> the(last, one.id())).toList());
        forgetReminders(before, last);
        var released = new ArrayList<Pledge>();
        var others = new ArrayList<UUID>();
        var unsettled = cards.unsettled(last.keySet());
        for (var pledge : before) {
            var state = the(last, pledge.id()).state();
            var campaign = the(asked, pledge.wish().campaign());
            if (releases(state, campaign) && !unsettled.contains(pledge.id())) released.add(pledge);
            else others.add(pledge.id());
            if (arrived(state) && !pledge.arrived() && !releasesVoucher(pledge, state, campaign))
                letters.arrived(campaign, pledge);
        }
        voucherStore.block(others, true);
        voucherStore.block(released.stream().map(Pledge::id).toList(), false);
        release(released, asked);
        changes.noteAll(
                Changes.FIGURES, asked.keySet().stream().map(CampaignId::value).toList());
        var states = before.stream()
                .collect(toMap(Pledge::id, one -> the(last, one.id()).state()));
        doubling.moved(before, states, asked);
    }

    /// What is promised once more because a step was undone is reminded of once more, before it lapses.
    private void forgetReminders(List<Pledge> before, Map<UUID, Payment> last) {
        var moved = before.stream()
                .filter(one -> one.state() != the(last, one.id()).state())
                .map(Pledge::id)
                .toList();
        if (!moved.isEmpty()) reminders.forget(moved);
    }

    private void release(List<Pledge> released, Map<CampaignId, Campaign> asked) {
        var rewarded =
                released.stream().filter(one -> one.wish().reward().isPresent()).toList();
        if (rewarded.isEmpty()) return;
        var confirmed = payments.confirmed(rewarded.stream().map(Pledge::id).toList());
        for (var pledge : rewarded) {
            var campaign = the(asked, pledge.wish().campaign());
            var worth = worth(pledge, confirmed);
            vouchers.issue(pledge, campaign, worth)
                    .ifPresentOrElse(
                            voucher -> letters.voucher(campaign, pledge, voucher),
                            () -> voucherStore.worth(pledge.id(), worth));
        }
    }

    /// As much as was promised, but never more than came.
    private static Money worth(Pledge pledge, Map<UUID, Money> confirmed) {
        var came = confirmed.getOrDefault(pledge.id(), Money.ZERO);
        var promised = pledge.wish().amount();
        return came.isPositive() && came.compareTo(promised) < 0 ? came : promised;
    }

    private static boolean releasesVoucher(Pledge pledge, PaymentState state, Campaign campaign) {
        return pledge.wish().reward().isPresent() && releases(state, campaign);
    }

    private static boolean releases(PaymentState state, Campaign campaign) {
        return switch (state) {
            case CONFIRMED -> true;
            case RECEIVED -> campaign.content().release() == Release.RECEIVED;
            case PROMISED, RETURNED, LAPSED -> false;
        };
    }

    private static <K, V> V the(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static boolean arrived(PaymentState state) {
        return state == PaymentState.RECEIVED || state == PaymentState.CONFIRMED;
    }
}
