package ruhr.kumpel.portal;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Opens a portal of its own for each test: `ExamplePortals` is a bean of the test application, inject it. The
/// portal's host is `{key}.localhost`, so a `Surfer` reaches it by its key.
@Component
public class ExamplePortals {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 46_656, 36);

    private final Portals portals;

    ExamplePortals(Portals portals) {
        this.portals = portals;
    }

    /// A new portal like the support portal, where entries are shown at once.
    public Portal fresh() {
        return fresh(Policy.AT_ONCE);
    }

    public Portal fresh(Policy policy) {
        return like("support", policy);
    }

    /// The same one with campaigns switched on.
    public Portal campaigning(Portal portal) {
        return having("campaigns", portal);
    }

    /// With guides.
    public Portal guiding(Portal portal) {
        return having("guides", portal);
    }

    /// With a pinboard.
    public Portal posting(Portal portal) {
        return having("pinboard", portal);
    }

    /// With authorities and advice.
    public Portal withOffices(Portal portal) {
        return having("offices", portal);
    }

    /// With ambassadors and questions.
    public Portal speaking(Portal portal) {
        return having("ambassadors", portal);
    }

    /// With businesses on the map.
    public Portal trading(Portal portal) {
        return having("businesses", portal);
    }

    /// With all that a portal can have; that only organisations post jobs is less, not more.
    public Portal withEverything(Portal portal) {
        var whole = portal;
        for (var feature : Features.ALL) if (!feature.equals("team-jobs")) whole = having(feature, whole);
        return whole;
    }

    private Portal having(String feature, Portal portal) {
        var changing = portals.change(portal.id(), one -> {
            var setting = one.setting();
            var features = new java.util.HashSet<>(setting.features());
            features.add(feature);
            return one.set(new Setting(setting.languages(), setting.zone(), setting.policy(), features));
        });
        return ((Changing.Changed) changing).portal();
    }

    /// A new portal from this preset, under this policy.
    public Portal like(String preset, Policy policy) {
        var key = "p" + RUN + "-" + COUNT.incrementAndGet();
        var opening = portals.open(NewPortal.of(key, key + ".localhost", preset));
        var portal = ((Opening.Opened) opening).portal();
        if (portal.policy() == policy) return portal;
        return ((Changing.Changed) portals.change(portal.id(), one -> one.under(policy))).portal();
    }
}
