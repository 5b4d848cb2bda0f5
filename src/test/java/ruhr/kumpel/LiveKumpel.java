package ruhr.kumpel;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The application as people run it: a process of its own with the demo, to be killed and started again. It is
/// the jar that `bin/test` has built; without one, the classes under test.
public final class LiveKumpel implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> settings;
    private Process process;

    /// With the demo.
    ///
    /// @param settings further arguments of the application, such as `--kumpel.web.throttled=false`
    public LiveKumpel(Path home, String... settings) throws Exception {
        this(home, Map.of(), settings);
    }

    /// @param environment what its operator set: `KUMPEL_…`
    public LiveKumpel(Path home, Map<String, String> environment, String... settings) throws Exception {
        this.home = TestHome.fresh(home.toAbsolutePath());
        this.port = freePort();
        this.environment = environment;
        this.settings = List.of(settings);
        this.process = launched();
        awaitAnswer();
    }

    public Surfer surfer() {
        return new Surfer(port);
    }

    /// The application ends between two instructions; its database is shut down by its watchdog.
    public void killApplication() throws Exception {
        process.destroyForcibly().waitFor();
    }

    /// Both end between two instructions, at (almost) the same moment.
    public void killApplicationAndDatabase() throws Exception {
        var servers = process.descendants().filter(LiveKumpel::isServer).toList();
        servers.forEach(ProcessHandle::destroyForcibly);
        killApplication();
    }

    /// Only the database; the application starts it again ([#awaitAnswer]).
    public void killDatabase() throws Exception {
        var servers = process.descendants().filter(LiveKumpel::isServer).toList();
        servers.forEach(ProcessHandle::destroyForcibly);
        for (var server : servers) server.onExit().get(10, TimeUnit.SECONDS);
    }

    public void startAgain() throws Exception {
        process = launched();
        awaitAnswer();
    }

    /// Straight into its database, to see what no page shows.
    public JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/kumpel", "kumpel", databasePassword()));
    }

    /// As another node is told where it is.
    public String databaseUrl() throws IOException {
        return "postgres://kumpel:" + databasePassword() + "@127.0.0.1:" + databasePort() + "/kumpel";
    }

    /// What it said on its console and in its log.
    public String said() throws IOException {
        return Files.readString(home.resolve("kumpel.log"));
    }

    private String databasePort() throws IOException {
        return Files.readAllLines(home.resolve("database/18/postmaster.pid"))
                .get(3)
                .strip();
    }

    private String databasePassword() throws IOException {
        return Files.readString(home.resolve("database/password")).strip();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    private Process launched() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        var jar = System.getProperty("kumpel.application", "");
        if (jar.isEmpty()) command.addAll(List.of("-cp", classesUnderTest(), KumpelApplication.class.getName()));
        else command.addAll(List.of("-jar", jar));
        command.addAll(settings);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("kumpel.log").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("KUMPEL_"));
        builder.environment().put("KUMPEL_HOME", home.toString());
        builder.environment().put("KUMPEL_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Without the tests, whose beans the application would take for its own.
    private static String classesUnderTest() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Until it can do what it is for, with its database.
    public void awaitAnswer() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new AssertionError("Kumpel did not start, see " + home.resolve("kumpel.log"));
            if (answers()) return;
            Thread.sleep(200);
        }
        throw new AssertionError("Kumpel does not answer, see " + home.resolve("kumpel.log"));
    }

    private boolean answers() {
        try {
            return surfer().get("", "/health").status() == 200;
        } catch (AssertionError e) {
            return false;
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
