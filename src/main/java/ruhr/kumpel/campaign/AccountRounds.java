package ruhr.kumpel.campaign;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;

/// Carries out changes of accounts whose time has come, each by itself.
@Component
class AccountRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AccountRounds.class);

    private final PayeeChanges changes;
    private final AccountChanges deeds;
    private final Clock clock;

    AccountRounds(PayeeChanges changes, AccountChanges deeds, Clock clock) {
        this.changes = changes;
        this.deeds = deeds;
        this.clock = clock;
    }

    void round() {
        var now = clock.instant();
        changes.open().stream()
                .filter(one -> one.due().filter(due -> !now.isBefore(due)).isPresent())
                .forEach(this::carefully);
    }

    /// One that fails must not keep the others waiting.
    private void carefully(PayeeChange change) {
        try {
            deeds.settle(change);
        } catch (RuntimeException e) {
            LOG.error("Settling change {} of an account failed", change.id(), e);
        }
    }
}
