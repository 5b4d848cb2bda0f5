package ruhr.kumpel.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One running server process with a watchdog: a shell that reads from a pipe which nobody writes to. The pipe
/// ends when this JVM ends in whatever way, and then the shell shuts the server down, so that none is left
/// behind.
record Postmaster(Process process, Process watchdog, int port) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Starts and waits until the server answers, however long it takes to recover.
    static Postmaster start(DataDirectory directory, PostgresBinaries binaries, int port, Path log) throws IOException {
        var process = new ProcessBuilder(directory.owner().command(command(directory.data(), binaries, port)))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var watchdog = new ProcessBuilder("sh", "-c", "read -r _; kill -INT " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var postmaster = new Postmaster(process, watchdog, port);
        postmaster.awaitAnswer(directory.password(), log);
        return postmaster;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void stop() throws IOException {
        Signals.interrupt(process.toHandle());
        if (!Signals.endsWithin(process.toHandle(), Duration.ofSeconds(30))) {
            Signals.quit(process.toHandle());
            Signals.endsWithin(process.toHandle(), Duration.ofSeconds(10));
        }
        watchdog.destroyForcibly();
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void awaitAnswer(String password, Path log) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new IOException("PostgreSQL did not start:\n" + lastLines(log));
            if (answers(password)) return;
            pause();
        }
        throw new IOException("PostgreSQL does not answer:\n" + lastLines(log));
    }

    private boolean answers(String password) {
        var url = jdbcUrl("postgres") + "?connectTimeout=2&loggerLevel=OFF";
        try (var _ = DriverManager.getConnection(url, DataDirectory.SUPERUSER, password)) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was starting", e);
        }
    }

    private static String lastLines(Path log) throws IOException {
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static List<String> command(Path data, PostgresBinaries binaries, int port) {
        var command = new ArrayList<String>();
        command.add(binaries.program("postgres").toString());
        command.addAll(List.of("-D", data.toString()));
        settings(port).forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /// For a machine with 1 GB, in the order of PostgreSQL's manual. Statements and details of errors stay out
    /// of the log: they hold what people wrote.
    private static List<String> settings(int port) {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=100",
                "password_encryption=scram-sha-256",
                "shared_buffers=128MB",
                "maintenance_work_mem=64MB",
                "fsync=on",
                "synchronous_commit=on",
                "max_wal_size=512MB",
                "effective_cache_size=512MB",
                "random_page_cost=1.1",
                "jit=off",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_timezone=UTC",
                "timezone=UTC");
    }
}
