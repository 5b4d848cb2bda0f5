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
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.PaymentsMoved;

/// Follows the money, within its transaction: pledges, vouchers and letters say what the ledger says.
@Component
class MoneyListener {

    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final VoucherStore voucherStore;
    private final Deliveries deliveries;
    private final Pieces pieces;
    private final PurchaseStore purchases;
    private final ReminderStore reminders;
    private final CardPayment cards;
    private final Doubling doubling;
    private final Changes changes;

    MoneyListener(
            PledgeStore pledges,
            CampaignStore campaigns,
            VoucherStore voucherStore,
            Deliveries deliveries,
            Pieces pieces,
            PurchaseStore purchases,
            ReminderStore reminders,
            CardPayment cards,
            Doubling doubling,
            Changes changes) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.voucherStore = voucherStore;
        this.deliveries = deliveries;
        this.pieces = pieces;
        this.purchases = purchases;
        this.reminders = reminders;
        this.cards = cards;
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
        var states = before.stream()
                .collect(toMap(Pledge::id, one -> the(last, one.id()).state()));
        var withdrawn = purchases.withdrawn(last.keySet());
        pieces.moved(before, states, withdrawn, asked);
        var released = new ArrayList<Pledge>();
        var others = new ArrayList<UUID>();
        var unsettled = cards.unsettled(last.keySet());
        for (var pledge : before) {
            var state = the(last, pledge.id()).state();
            var campaign = the(asked, pledge.wish().campaign());
            if (releases(state, campaign) && !unsettled.contains(pledge.id()) && !withdrawn.contains(pledge.id()))
                released.add(pledge);
            else others.add(pledge.id());
            boolean atOnce = releases(state, campaign) && deliveries.comesAtOnce(pledge, campaign);
            if (arrived(state) && !pledge.arrived() && !atOnce) deliveries.receipt(pledge, campaign);
        }
        voucherStore.block(others, true);
        voucherStore.block(released.stream().map(Pledge::id).toList(), false);
        deliveries.release(released, asked);
        changes.noteAll(
                Changes.FIGURES, asked.keySet().stream().map(CampaignId::value).toList());
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
