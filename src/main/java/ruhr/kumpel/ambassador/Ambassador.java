package ruhr.kumpel.ambassador;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// A public voice of a community.
///
/// @param reason of a no
/// @param hidden by moderation
record Ambassador(
        UUID id,
        ShortId shortId,
        PortalId portal,
        PersonId person,
        Profile profile,
        State state,
        String reason,
        boolean hidden,
        Instant applied) {

    String path() {
        return "/ambassadors/" + shortId;
    }

    String desk() {
        return "/manage/ambassadors/" + shortId;
    }

    /// By everybody.
    boolean readable() {
        return state.belongs() && !hidden;
    }

    /// Whether she may tell stories and answer.
    boolean speaks() {
        return state == State.ACTIVE && !hidden;
    }
}
