package ruhr.kumpel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.TestHome;

class EmbeddedPostgresTest {

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final Path HOME = Path.of("target", "postgres-home").toAbsolutePath();

    /// One for all tests here, because making the data takes longest.
    @BeforeAll
    static void anEmptyHome() {
        TestHome.fresh(HOME);
    }

    @Test
    void whatWasWrittenIsThereAfterACleanStop() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            execute(postgres.address(), "drop table if exists t; create table t as select 1 as number");
        }
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThat(number(postgres.address(), "select number from t")).isEqualTo(1);
        }
    }

    @Test
    void stoppingNeverWaitsForItself() {
        var postgres = EmbeddedPostgres.start(HOME);

        assertThat(CompletableFuture.runAsync(() -> stop(postgres), Thread::startVirtualThread))
                .succeedsWithin(Duration.ofSeconds(8));
    }

    @Test
    void aServerThatDiesIsStartedAgainWithItsData() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            execute(postgres.address(), "drop table if exists t; create table t as select 2 as number");
            long pid = postgres.pid();

            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            awaitAnswer(postgres.address());
            assertThat(postgres.pid()).isNotEqualTo(pid);
            assertThat(number(postgres.address(), "select number from t")).isEqualTo(2);
        }
    }

    @Test
    void afterTheApplicationIsKilledItsServerEndsByItself() throws Exception {
        var other = OtherKumpel.start(HOME);

        other.killOnlyTheApplication();

        assertThat(Signals.endsWithin(other.server(), Duration.ofSeconds(20))).isTrue();
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThat(number(postgres.address(), "select number from t")).isEqualTo(3);
        }
    }

    @Test
    void anOrphanIsStoppedAndItsDataTakenOver() throws Exception {
        var other = OtherKumpel.start(HOME);
        other.killApplicationAndWatchdog();

        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThat(other.server().isAlive()).isFalse();
            assertThat(number(postgres.address(), "select number from t")).isEqualTo(3);
        }
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsNoObstacle() throws Exception {
        var other = OtherKumpel.start(HOME);
        other.killEverything();
        var pidFile = HOME.resolve("database/18/postmaster.pid");
        var lines = Files.readAllLines(pidFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(pidFile, lines);

        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThat(number(postgres.address(), "select number from t")).isEqualTo(3);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void twoCannotWorkInOneHome() throws Exception {
        try (var _ = EmbeddedPostgres.start(HOME)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(HOME)).hasMessageContaining("Another Kumpel is running");
        }
    }

    @Test
    void nobodyGetsInWithoutThePasswordAndNobodyElseReadsIt() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            var address = postgres.address();

            assertThatThrownBy(() -> connect(new DatabaseAddress(address.jdbcUrl(), address.user(), "guessed")))
                    .hasMessageContaining("password authentication failed");
            assertThat(access(HOME.resolve("database/password"))).isEqualTo("rw-------");
            assertThat(access(HOME.resolve("database/18"))).isEqualTo("rwx------");
        }
    }

    @Test
    void itWritesToDiskBeforeItAcknowledgesAndTheApplicationIsNoSuperuser() throws Exception {
        try (var postgres = EmbeddedPostgres.start(HOME)) {
            assertThat(number(postgres.address(), """
                            select count(*) from pg_settings
                             where (name, setting) in (('fsync', 'on'), ('synchronous_commit', 'on'), ('full_page_writes', 'on'))
                            """)).isEqualTo(3);
            assertThat(number(
                            postgres.address(),
                            "select count(*) from pg_roles where rolname = current_user and rolsuper"))
                    .isZero();
        }
    }

    private static String access(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = connect(address);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void awaitAnswer(DatabaseAddress address) throws Exception {
        for (int i = 0; i < 300; i++) {
            Thread.sleep(100);
            try (var _ = connect(address)) {
                return;
            } catch (SQLException e) {
                // Not yet.
            }
        }
        throw new AssertionError("The server did not come back");
    }
}
