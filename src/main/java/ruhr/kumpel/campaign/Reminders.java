package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;

/// Reminds once of a promise that nothing came for, and gives it up some time later. Money that comes even then is
/// confirmed by the bank file all the same.
@Component
class Reminders {

    private final ReminderStore store;
    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final Payments payments;
    private final PledgeLetters letters;
    private final ReminderRule rule;
    private final Clock clock;

    Reminders(
            ReminderStore store,
            PledgeStore pledges,
            CampaignStore campaigns,
            Payments payments,
            PledgeLetters letters,
            CampaignSettings settings,
            Clock clock) {
        this.store = store;
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.payments = payments;
        this.letters = letters;
        this.rule = ReminderRule.of(settings);
        this.clock = clock;
    }

    /// One promise, one step, one transaction, with the payment held: a crash in between or another node repeats
    /// nothing, and no letter asks for money that has just come.
    @Transactional
    void step(UUID id) {
        var payment = payments.held(id);
        if (!payment.state().open()) return;
        var pledge = pledges.with(id).orElseThrow();
        var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
        if (campaign.hidden()) return;
        var now = clock.instant();
        switch (rule.next(pledge.made(), store.of(id), now)) {
            case NOTHING -> {}
            case REMIND -> remind(campaign, pledge, payment, now);
            case LAPSE -> lapse(campaign, pledge);
        }
    }

    private void remind(Campaign campaign, Pledge pledge, Payment payment, Instant now) {
        store.add(pledge.id(), now);
        letters.reminder(campaign, pledge, payment, rule.lapse(now));
    }

    private void lapse(Campaign campaign, Pledge pledge) {
        payments.lapse(pledge.id());
        letters.lapsed(campaign, pledge);
    }
}
