package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes through open promises, oldest first.
@Component
class ReminderRounds {

    private static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final ReminderStore store;
    private final Reminders reminders;
    private final ReminderRule rule;
    private final Clock clock;

    ReminderRounds(ReminderStore store, Reminders reminders, CampaignSettings settings, Clock clock) {
        this.store = store;
        this.reminders = reminders;
        this.rule = ReminderRule.of(settings);
        this.clock = clock;
    }

    void round() {
        round(AT_ONCE);
    }

    void round(int atOnce) {
        var now = clock.instant();
        var due = store.dueAfter(ReminderStore.Due.FIRST, rule, now, atOnce);
        while (!due.isEmpty()) {
            due.forEach(one -> carefully(one.pledge()));
            due = store.dueAfter(due.getLast(), rule, now, atOnce);
        }
    }

    /// One that fails must not keep the others waiting.
    private void carefully(UUID pledge) {
        try {
            reminders.step(pledge);
        } catch (RuntimeException e) {
            LOG.error("Looking after promise {} failed", pledge, e);
        }
    }
}
