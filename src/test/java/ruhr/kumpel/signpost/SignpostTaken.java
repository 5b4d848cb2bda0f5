package ruhr.kumpel.signpost;

import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portal;

/// Portals that have taken over the signpost of the release: inject it.
@Component
public class SignpostTaken {

    private final ShippedSignpost shipped;

    SignpostTaken(ShippedSignpost shipped) {
        this.shipped = shipped;
    }

    public Portal on(Portal portal) {
        shipped.take(portal.id());
        return portal;
    }
}
