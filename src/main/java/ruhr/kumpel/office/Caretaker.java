package ruhr.kumpel.office;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Shows what should have been looked at again as no longer fresh, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    /// Nodes may have been down for some days.
    private static final int LOOK_BACK_DAYS = 7;

    @Bean
    RecurringTask<Void> officesAreDue(Confirmations confirmations, Offices offices, Clock clock) {
        return Tasks.recurring("office.due", FixedDelay.of(Duration.ofHours(6))).execute((_, _) -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            offices.changed(confirmations.due(today.minusDays(LOOK_BACK_DAYS), today));
        });
    }
}
