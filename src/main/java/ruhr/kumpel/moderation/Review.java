package ruhr.kumpel.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.PortalId;

/// Something that waits for a decision.
///
/// @param category the one most reported, if it was reported
/// @param asked how often it came into the queue
record Review(
        UUID id,
        PortalId portal,
        String kind,
        UUID subject,
        Instant opened,
        Instant due,
        boolean urgent,
        Set<Reason> reasons,
        int reports,
        Optional<Category> category,
        int asked) {

    boolean reported() {
        return reports > 0;
    }

    /// Not yet public, or changed: to be let through. Otherwise it is public and was only reported.
    boolean waitsForApproval() {
        return reasons.stream().anyMatch(reason -> reason != Reason.OWNER_BLOCKED);
    }
}
