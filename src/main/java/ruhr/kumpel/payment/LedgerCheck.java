package ruhr.kumpel.payment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Each night the ledger is counted again; the figure `kumpel.ledger.faults` stays at zero.
@Configuration(proxyBeanMethods = false)
class LedgerCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerCheck.class);

    private final LedgerFaults faults;
    private final AtomicLong found;

    LedgerCheck(LedgerFaults faults, MeterRegistry figures) {
        this.faults = faults;
        this.found = figures.gauge("kumpel.ledger.faults", new AtomicLong());
    }

    @Bean
    RecurringTask<Void> ledgerIsChecked() {
        return Tasks.recurring("payment.check-ledger", Schedules.daily(LocalTime.of(3, 40)))
                .execute((_, _) -> check());
    }

    private void check() {
        found.set(faults.count());
        if (found.get() > 0) LOG.error("The ledger contradicts itself in {} places", found.get());
    }
}
