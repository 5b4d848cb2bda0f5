package ruhr.kumpel.portal;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Languages;
import ruhr.kumpel.language.Offered;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Turns portals, and the installation itself, into what `web` shows.
@Component
class SiteMaker {

    private static final String INSTALLATION = "kumpel";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final PortalSettings settings;
    private final Environment environment;
    private final Presets presets;
    private final Languages languages;
    private final Words words;

    SiteMaker(PortalSettings settings, Environment environment, Presets presets, Languages languages, Words words) {
        this.settings = settings;
        this.environment = environment;
        this.presets = presets;
        this.languages = languages;
        this.words = words;
    }

    String bareHost() {
        return settings.domain().toLowerCase(Locale.ROOT);
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

    String origin(String host) {
        if (!settings.url().isBlank()) {
            var url = URI.create(settings.url());
            return url.getScheme() + "://" + host + (url.getPort() < 0 ? "" : ":" + url.getPort());
        }
        return "http://" + host + ":" + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    private List<Site.Sibling> siblings(List<Portal> portals) {
        return portals.stream()
                .limit(8)
                .map(portal -> new Site.Sibling(portal.name(), origin(portal.hosts().getFirst())))
                .toList();
    }

    private Localized inAllLanguages(String key) {
        var text = Localized.EMPTY;
        for (var language : languages.all()) text = text.with(language.tag(), words.say(language.tag(), key));
        return text;
    }
}
