package ruhr.kumpel.office;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;

/// The finder, for search engines; offices are listings and found among them.
@Component
class OfficePaths implements SitePages {

    private final OfficeStore store;
    private final Portals portals;

    OfficePaths(OfficeStore store, Portals portals) {
        this.store = store;
        this.portals = portals;
    }

    @Override
    public List<String> paths(PortalId portal) {
        boolean on = portals.with(portal).setting().features().contains(OfficesPage.FEATURE);
        return on && store.any(portal) ? List.of(OfficesPage.PATH) : List.of();
    }
}
