package ruhr.kumpel.knowledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to pages by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class KnowledgeRounds {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");

    @Bean
    RecurringTask<Void> pagesGoLiveAtTheirTime(Appointments appointments) {
        return Tasks.recurring("knowledge.keep-appointments", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((_, _) -> appointments.keep());
    }

    @Bean
    RecurringTask<Void> linksAreChecked(Links links) {
        return Tasks.recurring("knowledge.check-links", Schedules.daily(HERE, LocalTime.of(2, 50)))
                .execute((_, _) -> links.check());
    }

    /// Asked every day: a month whose first day went by without a node has its letters on the second.
    @Bean
    RecurringTask<Void> whatIsDueIsToldOnceAMonth(DueLetters letters) {
        return Tasks.recurring("knowledge.tell-what-is-due", Schedules.daily(HERE, LocalTime.of(7, 20)))
                .execute((_, _) -> letters.send());
    }
}
