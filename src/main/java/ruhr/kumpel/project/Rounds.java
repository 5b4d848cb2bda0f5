package ruhr.kumpel.project;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to entries and drafts by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Rounds {

    @Bean
    RecurringTask<Void> lookAfterEntries(Caretaker caretaker) {
        return Tasks.recurring("project.look-after-entries", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> caretaker.round());
    }
}
