package ruhr.kumpel.knowledge;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// A link in what readers see.
///
/// @param town whose own words it stands in; empty for the region's
/// @param target as the editor wrote it
record PageLink(PortalId portal, UUID page, Optional<UUID> town, LanguageTag language, String target) {

    boolean isInside() {
        return target.startsWith("/");
    }
}
