package ruhr.kumpel.knowledge;

import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.portal.Portals;

/// The demo's welcome portal has taken over the pages of the release.
@Component
class KnowledgeDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final Portals portals;
    private final ShippedPages pages;

    KnowledgeDemo(Portals portals, ShippedPages pages) {
        this.portals = portals;
        this.pages = pages;
    }

    @Override
    public void load() {
        portals.byKey(PORTAL).ifPresent(portal -> pages.take(portal.id()));
    }
}
