package ruhr.kumpel.ambassador;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to questions and ambassadors by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    @Bean
    RecurringTask<Void> lookAfterAmbassadors(Rounds rounds) {
        return Tasks.recurring("ambassador.look-after", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> rounds.go());
    }
}
