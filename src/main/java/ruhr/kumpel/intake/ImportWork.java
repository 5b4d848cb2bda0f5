package ruhr.kumpel.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.kernel.Ids;

/// Puts an import on the list of timed work. Its line is written in the caller's transaction, so that a stage
/// that works never stands without somebody to work on it.
@Component
class ImportWork {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    ImportWork(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Each piece has its own name: the line of the one before may still stand while it ends.
    void begin(UUID file) {
        var piece = ImportJob.TASK.instance(Ids.next().toString()).data(file).scheduledTo(clock.instant());
        scheduler.getObject().scheduleIfNotExists(piece);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions(); // before the commit there was nothing to see
            }
        });
    }
}
