package ruhr.kumpel.guide;

import java.time.Instant;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Somebody who accompanies newcomers of a portal, or wants to.
///
/// @param busy how many she accompanies or has said yes to
/// @param hidden by moderation
record Guide(
        GuideId id,
        ShortId shortId,
        PortalId portal,
        PersonId person,
        Profile profile,
        int busy,
        State state,
        boolean hidden,
        Instant applied,
        Instant changed) {

    /// Below the language.
    String path() {
        return "/guides/" + shortId;
    }

    /// For coordinators.
    String desk() {
        return "/manage/guides/" + shortId;
    }

    /// By everybody.
    boolean readable() {
        return state == State.ACTIVE && !hidden;
    }

    int free() {
        return profile.capacity() - busy;
    }

    boolean takesNewcomers() {
        return readable() && free() > 0;
    }
}
