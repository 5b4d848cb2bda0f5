package ruhr.kumpel.moderation;

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
import org.springframework.context.event.EventListener;
import ruhr.kumpel.account.GrantChanged;

/// Each night reads the audit trail from the first line to the last; rights given and taken go into it.
@Configuration(proxyBeanMethods = false)
class AuditCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCheck.class);

    private final AuditTrail trail;
    private final AtomicLong broken;

    AuditCheck(AuditTrail trail, MeterRegistry figures) {
        this.trail = trail;
        this.broken = figures.gauge("kumpel.audit.broken", new AtomicLong());
    }

    @Bean
    RecurringTask<Void> auditIsChecked() {
        return Tasks.recurring("moderation.check-audit", Schedules.daily(LocalTime.of(3, 20)))
                .execute((_, _) -> check());
    }

    private void check() {
        var first = trail.firstBroken();
        broken.set(first.orElse(0));
        if (first.isPresent()) LOG.error("The audit trail was tampered with at line {}", first.getAsLong());
    }

    @EventListener
    void on(GrantChanged grant) {
        trail.note(
                grant.by(),
                grant.granted() ? "grant.give" : "grant.take",
                grant.role() + " " + grant.scope() + " person " + grant.person());
    }
}
