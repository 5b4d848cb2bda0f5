package ruhr.kumpel.organisation;

import java.time.Instant;

/// Whether somebody checked that an organisation is who it says.
///
/// @param note of the manager who decided, for the team
record Verification(State state, Instant asked, String note) {

    enum State {
        ASKED,
        VERIFIED,
        DECLINED
    }
}
