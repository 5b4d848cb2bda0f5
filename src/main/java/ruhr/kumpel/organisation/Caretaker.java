package ruhr.kumpel.organisation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to organisations by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    private static final Duration ASKED = Duration.ofDays(2);
    private static final Duration DECIDED = Duration.ofDays(30);

    @Bean
    RecurringTask<Void> forgetClaims(ClaimStore claims, Clock clock) {
        return Tasks.recurring("organisation.forget-claims", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> {
                    claims.forgetAskingsBefore(clock.instant().minus(ASKED));
                    claims.forgetDecidedBefore(clock.instant().minus(DECIDED));
                });
    }

    @Bean
    RecurringTask<Void> deleteTraders(TraderRounds rounds) {
        return Tasks.recurring("organisation.delete-traders", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> rounds.round());
    }
}
