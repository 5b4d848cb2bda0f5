package ruhr.kumpel.guide;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to requests and words by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    @Bean
    RecurringTask<Void> lookAfterGuideRequests(Rounds rounds) {
        return Tasks.recurring("guide.look-after-requests", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> rounds.go());
    }

    @Bean
    RecurringTask<Void> remindOfCertificates(CertificateRounds rounds) {
        return Tasks.recurring("guide.remind-of-certificates", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> rounds.go());
    }
}
