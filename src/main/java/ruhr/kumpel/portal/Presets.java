package ruhr.kumpel.portal;

import org.springframework.stereotype.Component;

/// Portals ready to be opened, as files.
@Component
class Presets {

    Portal portal(NewPortal wish) {
        throw new UnsupportedOperationException(wish.preset());
    }

    Theme installationTheme() {
        throw new UnsupportedOperationException();
    }
}
