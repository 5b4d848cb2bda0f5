package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// What somebody must say to open a portal; all else comes from the preset and can be changed later.
///
/// @param name empty to take the preset's
public record NewPortal(String key, List<String> hosts, String preset, Localized name) {

    public static NewPortal of(String key, String host, String preset) {
        return new NewPortal(key, List.of(host), preset, Localized.EMPTY);
    }
}
