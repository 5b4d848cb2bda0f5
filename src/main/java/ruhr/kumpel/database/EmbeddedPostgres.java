package ruhr.kumpel.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that Kumpel brings along: keeps its data in the home, starts and stops with the application,
/// and is started again if it dies. The application is not its superuser, exactly as with a PostgreSQL of
/// somebody else's.
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "kumpel";

    private final HomeLock lock;
    private final PostgresBinaries binaries;
    private final DataDirectory directory;
    private final Path log;
    private Postmaster postmaster;
    private boolean closed;

    private EmbeddedPostgres(HomeLock lock, PostgresBinaries binaries, DataDirectory directory, Path log)
            throws IOException {
        this.lock = lock;
        this.binaries = binaries;
        this.directory = directory;
        this.log = log;
        this.postmaster = started(Postmaster.freePort());
    }

    static EmbeddedPostgres start(Path home) {
        try {
            var folder = home.resolve("database");
            Files.createDirectories(home);
            if (!Files.exists(folder)) Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            var lock = HomeLock.on(folder);
            var binaries = PostgresBinaries.unpackedIn(folder);
            var directory = DataDirectory.in(folder, binaries);
            Orphan.clearFrom(directory.data());
            var postgres = new EmbeddedPostgres(lock, binaries, directory, freshLog(folder));
            postgres.ensureDatabase();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized DatabaseAddress address() {
        return new DatabaseAddress(postmaster.jdbcUrl(NAME), NAME, directory.password());
    }

    synchronized long pid() {
        return postmaster.process().pid();
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) return;
        closed = true;
        postmaster.stop();
        lock.close();
    }

    private Postmaster started(int port) throws IOException {
        var started = Postmaster.start(directory, binaries, port, log);
        // On a thread of its own: it may have to wait for close(), and the common pool, which has a single thread on
        // two cores, is what tells close() that the server has ended.
        started.process().onExit().thenRunAsync(this::died, Thread::startVirtualThread);
        return started;
    }

    /// On the same port, so that the pool finds it again.
    private synchronized void died() {
        if (closed) return;
        LOG.error("The database server ended unexpectedly and is started again; its log is {}", log);
        postmaster.watchdog().destroyForcibly();
        try {
            Orphan.clearFrom(directory.data());
            postmaster = started(postmaster.port());
        } catch (IOException e) {
            LOG.error("The database server cannot be started again", e);
        }
    }

    private void ensureDatabase() throws IOException {
        try (var db = DriverManager.getConnection(
                postmaster.jdbcUrl("postgres"), DataDirectory.SUPERUSER, directory.password())) {
            if (!exists(db, "select from pg_roles where rolname = '" + NAME + "'"))
                execute(db, "create role " + NAME + " login password '" + directory.password() + "'");
            if (!exists(db, "select from pg_database where datname = '" + NAME + "'"))
                execute(db, "create database " + NAME + " owner " + NAME);
        } catch (SQLException e) {
            throw new IOException("The database cannot be created", e);
        }
    }

    private static boolean exists(Connection db, String question) throws SQLException {
        try (var statement = db.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }

    private static void execute(Connection db, String command) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.execute(command);
        }
    }

    /// A log of one run and the one before is enough to see why a server ended.
    private static Path freshLog(Path folder) throws IOException {
        var log = folder.resolve("postgres.log");
        if (Files.exists(log))
            Files.move(log, folder.resolve("postgres.log.1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return log;
    }
}
