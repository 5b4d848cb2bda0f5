package ruhr.kumpel.signpost;

import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.portal.Portals;

/// The demo's welcome portal has taken over the signpost of the release, once it has its pages.
@Component
class SignpostDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final Portals portals;
    private final ShippedSignpost shipped;

    SignpostDemo(Portals portals, ShippedSignpost shipped) {
        this.portals = portals;
        this.shipped = shipped;
    }

    @Override
    public void load() {}

    @Override
    public void liveOn() {
        portals.byKey(PORTAL).ifPresent(portal -> shipped.take(portal.id()));
    }
}
