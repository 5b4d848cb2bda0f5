package ruhr.kumpel.conversation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.Ids;

/// The letter box: a letter lies in it exactly if the transaction that wrote it commits.
@Component
class Outbox implements Courier {

    private final LetterStore letters;
    private final Rounds rounds;
    private final Clock clock;

    Outbox(LetterStore letters, Rounds rounds, Clock clock) {
        this.letters = letters;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void send(Letter letter) {
        letters.add(Ids.next(), letter, clock.instant());
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.registerSynchronization(new WakeTheRounds());
        else rounds.wake();
    }

    /// Somebody waits for a code: do not leave it to the next look.
    private class WakeTheRounds implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            rounds.wake();
        }
    }
}
