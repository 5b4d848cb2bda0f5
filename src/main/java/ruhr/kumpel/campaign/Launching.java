package ruhr.kumpel.campaign;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.organisation.Businesses;
import ruhr.kumpel.organisation.TraderChecked;
import ruhr.kumpel.organisation.Traders;
import ruhr.kumpel.payment.Payees;

/// An approved campaign starts, unless it sells vouchers and nobody has checked yet who sells (DSA Art. 30): then it
/// starts
/// when somebody has.
@Component
class Launching {

    private final CampaignStore store;
    private final StandingStore standing;
    private final ApprovalStore approvals;
    private final Traders traders;
    private final Payees payees;
    private final Businesses businesses;
    private final Changes changes;
    private final Clock clock;

    Launching(
            CampaignStore store,
            StandingStore standing,
            ApprovalStore approvals,
            Traders traders,
            Payees payees,
            Businesses businesses,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.approvals = approvals;
        this.traders = traders;
        this.payees = payees;
        this.businesses = businesses;
        this.changes = changes;
        this.clock = clock;
    }

    /// Whether somebody must say and check who sells before it runs.
    boolean lacksTrader(Campaign campaign) {
        return campaign.sells() && !traders.checked(campaign.organisation());
    }

    /// In the transaction of the decision, with the campaign locked.
    void approved(Campaign campaign) {
        if (lacksTrader(campaign) && campaign.state().fresh()) {
            approvals.note(campaign.id(), clock.instant());
            changes.note(Campaigns.TOPIC, campaign.id().value());
        } else launch(campaign);
    }

    private void launch(Campaign campaign) {
        if (!store.state(campaign.id(), State.RUNNING, clock.instant(), State.SUBMITTED, State.RETURNED)) return;
        approvals.forget(campaign.id());
        standing.settled(campaign.id());
        payees.open(campaign.id().cause(), payees.of(campaign.organisation()).orElseThrow());
        changed(campaign);
    }

    /// Art. 30 (3): what turns out to be wrong stops the sale until it is mended.
    @EventListener
    @Transactional
    public void on(TraderChecked event) {
        for (var one : store.of(event.organisation())) {
            var campaign = store.locked(one.id()).orElseThrow();
            if (event.right() && approvals.has(campaign.id())) launch(campaign);
            if (!event.right()
                    && campaign.sells()
                    && store.state(campaign.id(), State.PAUSED, clock.instant(), State.RUNNING)) changed(campaign);
        }
    }

    private void changed(Campaign campaign) {
        changes.note(Campaigns.TOPIC, campaign.id().value());
        businesses.refresh(campaign.organisation());
    }
}
