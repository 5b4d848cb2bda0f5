package ruhr.kumpel.web;

import java.util.Optional;
import org.webjars.WebJarVersionLocator;

/// Finds files in WebJars without naming their versions twice.
final class WebJar {

    private static final WebJarVersionLocator LOCATOR = new WebJarVersionLocator();

    private WebJar() {}

    /// The class-path path of `dist/leaflet.js` in `leaflet`.
    static Optional<String> path(String jar, String file) {
        return Optional.ofNullable(LOCATOR.version(jar))
                .map(version -> "META-INF/resources/webjars/" + jar + "/" + version + "/" + file);
    }
}
