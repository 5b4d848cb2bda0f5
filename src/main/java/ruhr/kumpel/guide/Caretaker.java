package ruhr.kumpel.guide;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to requests and words by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    static final TaskDescriptor<UUID> PROPOSAL = TaskDescriptor.of("guide.proposal", UUID.class);

    @Bean
    OneTimeTask<UUID> workOutProposals(ProposalWork work) {
        return Tasks.oneTime(PROPOSAL).execute((instance, _) -> work.workOut(instance.getData()));
    }

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
