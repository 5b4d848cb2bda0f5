package ruhr.kumpel.route;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// Routes past invented businesses: `demo/routes.yaml`.
@Component
@SuppressWarnings("unchecked")
class RouteDemo implements Demo {

    private final Routes routes;
    private final RouteStore store;
    private final Organisations organisations;
    private final Portals portals;

    RouteDemo(Routes routes, RouteStore store, Organisations organisations, Portals portals) {
        this.routes = routes;
        this.store = store;
        this.organisations = organisations;
        this.portals = portals;
    }

    @Override
    public void load() {
        for (var told : DemoTexts.read("routes.yaml"))
            portals.byKey((String) DemoTexts.the(told, "portal"))
                    .filter(portal -> store.of(portal.id(), RouteState.values()).isEmpty())
                    .ifPresent(portal -> begin(told, portal.id()));
    }

    private void begin(Map<String, Object> told, PortalId portal) {
        var stops = ((List<List<Object>>) DemoTexts.the(told, "stops"))
                .stream().map(this::stop).toList();
        var route = routes.draft(
                portal, new RouteContent(DemoTexts.localized(told, 0), DemoTexts.localized(told, 1), stops));
        routes.show(route.id());
    }

    private Stop stop(List<Object> said) {
        var business = organisations
                .with(Slug.of((String) said.get(0), "organisation"))
                .orElseThrow();
        return new Stop(Ids.next(), business.id(), (String) said.get(1), new Position((Double) said.get(2), (Double)
                said.get(3)));
    }
}
