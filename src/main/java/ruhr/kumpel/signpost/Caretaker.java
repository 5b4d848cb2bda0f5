package ruhr.kumpel.signpost;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is no longer needed goes by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    @Bean
    RecurringTask<Void> forgetUnopenedChecklists(Keeping keeping) {
        return Tasks.recurring("signpost.forget-unopened", FixedDelay.of(Duration.ofHours(12)))
                .execute((_, _) -> keeping.forgetUnopened());
    }
}
