package ruhr.kumpel.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// Timed work, each piece done by one of many nodes: whatever bean of type [Task] a module declares. Whoever
/// wants to schedule a one-time task asks for a `SchedulerClient`; the line is written in the caller's
/// transaction.
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource pool, ObjectProvider<Task<?>> tasks) {
        var all = tasks.stream().toList();
        var onTheirOwn = all.stream()
                .filter(RecurringTask.class::isInstance)
                .map(task -> (RecurringTask<?>) task)
                .toList();
        List<Task<?>> others =
                all.stream().filter(task -> !(task instanceof RecurringTask)).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(pool), others)
                .startTasks(onTheirOwn)
                .tableName("database.scheduled_task")
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .threads(4)
                .pollingInterval(Duration.ofSeconds(5))
                .heartbeatInterval(Duration.ofSeconds(30))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .enableImmediateExecution()
                .build();
    }

    /// Runs while the application runs; begins after everything that tasks may need.
    @Bean
    SmartLifecycle schedulerLife(Scheduler scheduler) {
        return new SchedulerLife(scheduler);
    }

    /// A node that was away for longer than a day builds its caches anew.
    @Bean
    RecurringTask<Void> oldChangesAreForgotten(JdbcClient db) {
        return Tasks.recurring("database.forget-old-changes", FixedDelay.ofHours(1))
                .execute((_, _) -> db.sql("delete from database.change where at < now() - interval '1 day'")
                        .update());
    }

    private static final class SchedulerLife implements SmartLifecycle {

        private final Scheduler scheduler;
        private volatile boolean running;

        SchedulerLife(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @Override
        public void start() {
            scheduler.start();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            scheduler.stop();
        }

        @Override
        public boolean isRunning() {
            return running;
        }
    }
}
