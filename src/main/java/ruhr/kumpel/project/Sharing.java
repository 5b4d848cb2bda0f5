package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PortalId;

/// An entry on a portal where it is not at home.
///
/// @param topics of that portal, the main one first; chosen by its moderators
/// @param refusal what they said when they did not take it, or took it away
record Sharing(
        UUID id,
        UUID entry,
        PortalId portal,
        SharingState state,
        List<String> topics,
        Optional<String> refusal,
        Instant offered) {

    Sharing {
        topics = List.copyOf(topics);
    }

    boolean shown() {
        return state == SharingState.SHOWN;
    }
}
