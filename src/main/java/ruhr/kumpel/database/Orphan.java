package ruhr.kumpel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server of an earlier Kumpel that was killed. Its `postmaster.pid` may also name a process that has long
/// been another program, for which PostgreSQL would refuse to start.
record Orphan(ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Stops the orphan if there is one and removes a stale pid file. The caller holds the [HomeLock], so nobody
    /// needs that server any more.
    static void clearFrom(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var orphan = named(pidFile, data);
        if (orphan.isPresent()) orphan.get().stop();
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Orphan> named(Path pidFile, Path data) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> isPostgresOn(process, data))
                .map(Orphan::new);
    }

    private static boolean isPostgresOn(ProcessHandle process, Path data) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(proc.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres")
                    && Files.readString(proc.resolve("cmdline")).contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private void stop() throws IOException {
        LOG.warn("Stopping the database server {} that an earlier Kumpel left behind", process.pid());
        Signals.interrupt(process);
        if (!Signals.endsWithin(process, PATIENCE)) Signals.quit(process);
        if (!Signals.endsWithin(process, PATIENCE)) process.destroyForcibly();
        if (!Signals.endsWithin(process, PATIENCE)) throw new IOException("Process " + process.pid() + " does not end");
    }
}
