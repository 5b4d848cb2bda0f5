package ruhr.kumpel.pinboard;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;

/// The lists, for search engines; postings are listings and come with those.
@Component
class PinboardPaths implements SitePages {

    private final Portals portals;

    PinboardPaths(Portals portals) {
        this.portals = portals;
    }

    @Override
    public List<String> paths(PortalId portal) {
        if (!portals.site(portal).has(Mine.FEATURE)) return List.of();
        return List.of(PinboardPage.PATH, CalendarPage.PATH);
    }
}
