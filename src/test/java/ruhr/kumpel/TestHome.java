package ruhr.kumpel;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import ruhr.kumpel.language.TranslatorStandIn;

/// The home of the application under test: empty, but with PostgreSQL's programs of the last run. Two JVMs share the
/// classes of a run, each with an application and a database of its own; `kumpel.test.fork` numbers them.
public class TestHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOME = Path.of("target", "test-home-" + System.getProperty("kumpel.test.fork", "1"))
            .toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("kumpel.home=" + fresh(HOME), "server.port=" + freePort())
                .and(
                        "kumpel.translation.engine=libretranslate",
                        "kumpel.translation.url=" + TranslatorStandIn.get().url())
                .applyTo(context);
    }

    /// Known before the start, because links to the sign-in host and passkeys name it.
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Empties the folder, or makes it.
    public static Path fresh(Path home) {
        try {
            if (Files.exists(home)) empty(home);
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void empty(Path home) throws IOException {
        var kept = home.resolve("database").resolve("postgresql-");
        try (var all = Files.walk(home)) {
            var paths = all.filter(path -> !path.toString().startsWith(kept.toString()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var path : paths) {
                if (!kept.startsWith(path)) Files.deleteIfExists(path);
            }
        }
    }
}
