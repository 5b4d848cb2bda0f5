package ruhr.kumpel.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Draws among invented businesses: `demo/draws.yaml`. Each goes the way it goes for everybody, only sooner.
@Component
@SuppressWarnings("unchecked")
class DrawDemo implements Demo {

    private final Draws draws;
    private final DrawStore store;
    private final Organisations organisations;
    private final Portals portals;
    private final Clock clock;

    DrawDemo(Draws draws, DrawStore store, Organisations organisations, Portals portals, Clock clock) {
        this.draws = draws;
        this.store = store;
        this.organisations = organisations;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public void load() {
        portals.byKey("dortmund")
                .filter(portal -> store.of(portal.id()).isEmpty())
                .ifPresent(portal -> DemoTexts.read("draws.yaml").forEach(told -> begin(told, portal)));
    }

    private void begin(Map<String, Object> told, Portal portal) {
        var today = LocalDate.ofInstant(clock.instant(), portal.setting().zone());
        var draw = draws.begin(
                portal.id(),
                DemoTexts.localized(told, 0),
                DemoTexts.localized(told, 1),
                (Integer) DemoTexts.the(told, "winners"),
                today.plusDays((Integer) DemoTexts.the(told, "days")),
                (String) DemoTexts.the(told, "source"));
        for (var name : (List<String>) DemoTexts.the(told, "businesses"))
            store.join(draw.id(), business(name).id(), clock.instant());
        draws.close(draw.id()); // if its last day is over
        Optional.ofNullable((String) told.get("beacon")).ifPresent(beacon -> draws.draw(draw.id(), beacon));
    }

    private Organisation business(String name) {
        return organisations.with(Slug.of(name, "organisation")).orElseThrow();
    }
}
