package ruhr.kumpel.route;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// The routes that readers can open, for search engines.
@Component
class RoutePaths implements SitePages {

    private final RouteStore store;

    RoutePaths(RouteStore store) {
        this.store = store;
    }

    @Override
    public List<String> paths(PortalId portal) {
        var paths = new ArrayList<>(
                store.of(portal, RouteState.SHOWN).stream().map(Route::path).toList());
        if (!paths.isEmpty()) paths.addFirst("/routes");
        return paths;
    }
}
