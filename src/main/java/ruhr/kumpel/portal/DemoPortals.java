package ruhr.kumpel.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// The four portals of the demo, each opened from the preset of its name, with the demo's moderator and manager.
@Component
class DemoPortals implements Demo {

    private static final List<String> PORTALS = List.of("support", "welcome", "dortmund", "matchmaker");

    private final Installation installation;
    private final Portals portals;
    private final Grants grants;

    DemoPortals(Installation installation, Portals portals, Grants grants) {
        this.installation = installation;
        this.portals = portals;
        this.grants = grants;
    }

    @Override
    public void load() {
        PORTALS.forEach(this::open);
        PORTALS.forEach(key -> portals.byKey(key).map(Portal::id).ifPresent(this::staff));
    }

    private void open(String key) {
        if (portals.byKey(key).isPresent()) return;
        portals.open(NewPortal.of(key, key + "." + installation.domain(), key));
    }

    private void staff(PortalId portal) {
        grants.grant(DemoPerson.MODERATOR.id(), Role.MODERATOR, new Scope.OfPortal(portal));
        grants.grant(DemoPerson.MANAGER.id(), Role.MANAGER, new Scope.OfPortal(portal));
    }
}
