package ruhr.kumpel.office;

import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portal;

/// Portals that have taken over the offices of the release: inject it.
@Component
public class OfficesTaken {

    private final ShippedOffices shipped;

    OfficesTaken(ShippedOffices shipped) {
        this.shipped = shipped;
    }

    public Portal on(Portal portal) {
        shipped.take(portal.id());
        return portal;
    }
}
