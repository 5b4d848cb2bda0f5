package ruhr.kumpel.signpost;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// The signposts that readers see. A version never changes, so what was read once is kept in memory.
@Component
class Signposts {

    private final RevisionStore revisions;
    private final Cache<Version, Signpost> read =
            Caffeine.newBuilder().maximumSize(50).build();

    Signposts(RevisionStore revisions) {
        this.revisions = revisions;
    }

    private record Version(PortalId portal, int number) {}

    Optional<Signpost> published(PortalId portal) {
        return revisions.published(portal).map(mark -> with(portal, mark.number()));
    }

    private Signpost with(PortalId portal, int number) {
        return read.get(
                new Version(portal, number),
                one -> revisions.with(one.portal(), one.number()).orElseThrow());
    }
}
