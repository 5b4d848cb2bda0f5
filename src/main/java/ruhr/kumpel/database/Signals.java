package ruhr.kumpel.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The signals by which PostgreSQL shuts down; Java itself can send only the one that waits for all clients.
final class Signals {

    private Signals() {}

    /// Fast shutdown: ends the sessions, writes a checkpoint.
    static void interrupt(ProcessHandle process) throws IOException {
        send("INT", process);
    }

    /// Immediate shutdown: recovers at the next start.
    static void quit(ProcessHandle process) throws IOException {
        send("QUIT", process);
    }

    static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static void send(String signal, ProcessHandle process) throws IOException {
        Shell.succeeds(List.of("sh", "-c", "kill -" + signal + " " + process.pid()));
    }
}
