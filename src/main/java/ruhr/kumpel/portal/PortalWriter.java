package ruhr.kumpel.portal;

import org.springframework.stereotype.Component;

/// Writes a portal with all its parts.
@Component
class PortalWriter {

    void add(Portal portal) {}

    void replace(Portal portal) {}
}
