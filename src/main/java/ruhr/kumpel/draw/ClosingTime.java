package ruhr.kumpel.draw;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Closes lists whose last day is over, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class ClosingTime {

    @Bean
    RecurringTask<Void> drawsAreClosed(DrawStore store, Draws draws, Clock clock) {
        return Tasks.recurring("draw.close", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> {
                    // The furthest zones are ahead of UTC by fourteen hours; each draw looks at its own day.
                    var latest = LocalDate.ofInstant(clock.instant().plus(Duration.ofHours(14)), ZoneOffset.UTC);
                    store.due(latest).forEach(draw -> draws.close(draw.id()));
                });
    }
}
