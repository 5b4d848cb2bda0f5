package ruhr.kumpel.database;

import java.net.URI;
import java.nio.file.Path;

/// What is true of the whole installation. Read from the settings once, checked by [SafeStart] before anything
/// opens.
///
/// @param home where everything that must survive a restart is kept
/// @param domain what the hosts of the demo end with: `localhost`
/// @param accountUrl the one address at which people sign in, without a slash at the end
/// @param demo example data and sign-in without mail: only ever with the embedded database on loopback
public record Installation(Path home, String domain, URI accountUrl, boolean demo) {

    public Installation {
        home = home.toAbsolutePath().normalize();
    }

    /// A folder of a module below the home, such as `pictures` or `index`. Whoever asks creates it.
    public Path folder(String name) {
        return home.resolve(name);
    }
}
