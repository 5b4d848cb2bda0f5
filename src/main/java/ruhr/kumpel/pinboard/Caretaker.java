package ruhr.kumpel.pinboard;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// On one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    @Bean
    RecurringTask<Void> fetchSourcesOfThePinboard(Rounds rounds) {
        return Tasks.recurring("pinboard.fetch", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> rounds.fetch());
    }

    @Bean
    RecurringTask<Void> tidyThePinboard(Rounds rounds) {
        return Tasks.recurring("pinboard.tidy", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> rounds.tidy());
    }
}
