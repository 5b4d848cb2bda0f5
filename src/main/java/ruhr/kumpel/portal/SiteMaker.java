package ruhr.kumpel.portal;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Languages;
import ruhr.kumpel.language.Offered;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Turns portals, and the installation itself, into what `web` shows.
@Component
class SiteMaker {

    static final String INSTALLATION = "kumpel";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Installation installation;
    private final Environment environment;
    private final Presets presets;
    private final Languages languages;
    private final Words words;

    SiteMaker(Installation installation, Environment environment, Presets presets, Languages languages, Words words) {
        this.installation = installation;
        this.environment = environment;
        this.presets = presets;
        this.languages = languages;
        this.words = words;
    }

    String bareHost() {
        return installation.domain().toLowerCase(Locale.ROOT);
    }

    boolean isBare(String host) {
        return host.equals(bareHost()) || (LOOPBACK.contains(bareHost()) && LOOPBACK.contains(host));
    }

    Site installation(List<Portal> portals) {
        return new Site(
                Optional.empty(),
                INSTALLATION,
                origin(bareHost()),
                Localized.german("Kumpel"),
                inAllLanguages("portal.installation.slogan"),
                presets.installationTheme().path(INSTALLATION),
                INSTALLATION,
                languages.all().stream().map(Offered::tag).toList(),
                ZONE,
                Set.of(),
                List.of(),
                siblings(portals));
    }

    /// @param host by which the visitor came: links of this page stay on it
    Site of(Portal portal, String host, List<Portal> all) {
        return new Site(
                Optional.of(portal.id()),
                portal.key(),
                origin(host),
                portal.name(),
                portal.slogan(),
                portal.brand().theme().path(portal.key()),
                portal.brand().mark(),
                portal.languages(),
                portal.setting().zone(),
                portal.setting().features(),
                portal.nav(),
                siblings(all));
    }

    /// All hosts are reached by the same scheme and port as the one where people sign in.
    String origin(String host) {
        var url = installation.accountUrl();
        return url.getScheme() + "://" + host + port(url);
    }

    private String port(URI url) {
        if (url.getPort() < 0) return "";
        // Port 0 leaves the choice to the system, in tests.
        return ":" + (url.getPort() > 0 ? url.getPort() : environment.getProperty("local.server.port", "0"));
    }

    private List<Site.Sibling> siblings(List<Portal> portals) {
        return portals.stream()
                .limit(8)
                .map(portal ->
                        new Site.Sibling(portal.name(), origin(portal.hosts().getFirst())))
                .toList();
    }

    private Localized inAllLanguages(String key) {
        var text = Localized.EMPTY;
        for (var language : languages.all()) text = text.with(language.tag(), words.say(language.tag(), key));
        return text;
    }
}
