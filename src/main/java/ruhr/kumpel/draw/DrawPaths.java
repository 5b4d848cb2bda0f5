package ruhr.kumpel.draw;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// The draws that readers can open, for search engines.
@Component
class DrawPaths implements SitePages {

    private final DrawStore store;

    DrawPaths(DrawStore store) {
        this.store = store;
    }

    @Override
    public List<String> paths(PortalId portal) {
        var paths = new ArrayList<>(store.of(portal).stream().map(Draw::path).toList());
        if (!paths.isEmpty()) paths.addFirst("/draws");
        return paths;
    }
}
