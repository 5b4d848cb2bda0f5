package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PortalId;

/// Guide and newcomer on their way together.
///
/// @param guide empty once she is erased
/// @param ended empty while it goes on
record Tandem(
        TandemId id,
        PortalId portal,
        RequestId request,
        Optional<GuideId> guide,
        Instant begun,
        Optional<Instant> ended,
        boolean handingOver) {

    /// Below the language.
    String path() {
        return "/tandems/" + id.value();
    }

    boolean open() {
        return ended.isEmpty();
    }
}
