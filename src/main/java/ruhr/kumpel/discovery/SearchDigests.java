package ruhr.kumpel.discovery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Once a day, early: who saved a search hears what is new. A job of one node.
@Configuration(proxyBeanMethods = false)
class SearchDigests {

    private static final LocalTime EARLY = LocalTime.of(6, 30);
    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    static final Duration PATIENCE = Duration.ofDays(2);

    @Bean
    RecurringTask<Void> savedSearchesAreTold(SearchTelling telling) {
        return Tasks.recurring("discovery.tell-saved-searches", Schedules.daily(HERE, EARLY))
                .execute((_, _) -> telling.tellAll());
    }
}
