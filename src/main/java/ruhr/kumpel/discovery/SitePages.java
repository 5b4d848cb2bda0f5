package ruhr.kumpel.discovery;

import java.util.List;
import ruhr.kumpel.kernel.PortalId;

/// Implemented by features that have public pages beside listings, so that search engines hear of them.
public interface SitePages {

    /// Paths below the language.
    List<String> paths(PortalId portal);
}
