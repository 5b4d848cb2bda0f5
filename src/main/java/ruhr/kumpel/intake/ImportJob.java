package ruhr.kumpel.intake;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The timed work of the module. A piece that a crash interrupts is begun again by db-scheduler; every row
/// carries its own state, so it goes on where it stopped.
@Configuration(proxyBeanMethods = false)
class ImportJob {

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("intake.import", UUID.class);
    private static final Duration LEFT_ALONE = Duration.ofDays(14);

    @Bean
    OneTimeTask<UUID> importTask(Worker worker) {
        return Tasks.oneTime(TASK).execute((instance, _) -> worker.goOn(instance.getData()));
    }

    /// Nobody keeps other people's tables for nothing.
    @Bean
    RecurringTask<Void> importsLeftAloneAreForgotten(ImportStore imports, Clock clock) {
        return Tasks.recurring("intake.forget", FixedDelay.ofHours(6))
                .execute((_, _) -> imports.removeLeftBefore(clock.instant().minus(LEFT_ALONE)));
    }
}
