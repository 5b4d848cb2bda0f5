package ruhr.kumpel.database;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// Refuses settings that would put people at risk, in words for the person who starts Kumpel. The demo lets
/// anybody sign in as operator: it must be out of reach for others and must never touch a database that somebody
/// cares for.
public final class SafeStart {

    private static final String DEMO_NEEDS = """
            Kumpel does not start: the demo is switched on (KUMPEL_DEMO=true), but %s. In the demo everybody may sign in \
            as anybody, so it runs only with the embedded database and only on this machine (127.0.0.1). Either leave out \
            %s, or switch the demo off with KUMPEL_DEMO=false.""";

    private static final String LOOPBACK_HOSTS = """
            Kumpel does not start: kumpel.web.loopback-hosts lets it ask servers on this machine that somebody else named. \
            That is for tests and the demo only, with the embedded database and on 127.0.0.1. Leave it out.""";

    private SafeStart() {}

    /// Why these settings are refused, in one paragraph; empty if all is well.
    public static Optional<String> refusal(Environment settings) {
        if (asksThisMachine(settings) && !(embedded(settings) && onLoopback(settings)))
            return Optional.of(LOOPBACK_HOSTS);
        if (!settings.getProperty("kumpel.demo", "").equals("true")) return Optional.empty();
        if (!embedded(settings))
            return Optional.of(
                    DEMO_NEEDS.formatted("another database than the embedded one is set", "KUMPEL_DATABASE_URL"));
        if (!onLoopback(settings))
            return Optional.of(DEMO_NEEDS.formatted("other machines could reach it", "KUMPEL_BIND"));
        return Optional.empty();
    }

    static Installation installation(Environment settings) {
        refusal(settings).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        var domain = settings.getProperty("kumpel.domain", "localhost");
        return new Installation(
                Path.of(settings.getProperty("kumpel.home", "data")),
                domain,
                accountUrl(settings, domain),
                demo(settings));
    }

    /// By default there is a demo exactly where it is safe.
    private static boolean demo(Environment settings) {
        var wish = settings.getProperty("kumpel.demo", "");
        return wish.isBlank() ? embedded(settings) && onLoopback(settings) : Boolean.parseBoolean(wish);
    }

    private static URI accountUrl(Environment settings, String domain) {
        var set = settings.getProperty("kumpel.account-url", "");
        if (!set.isBlank()) return URI.create(set.replaceAll("/+$", ""));
        return URI.create("http://" + domain + ":" + settings.getProperty("server.port", "8080"));
    }

    private static boolean asksThisMachine(Environment settings) {
        return !settings.getProperty("kumpel.web.loopback-hosts", "").isBlank()
                || settings.containsProperty("kumpel.web.loopback-hosts[0]");
    }

    private static boolean embedded(Environment settings) {
        return settings.getProperty("kumpel.database.url", "").isBlank();
    }

    private static boolean onLoopback(Environment settings) {
        try {
            return InetAddress.getByName(settings.getProperty("server.address", "127.0.0.1"))
                    .isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
