package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// Whether somebody was taken on.
///
/// @param met the criteria she met
/// @param reason told to her; only a yes needs none
record Decision(boolean accepted, List<String> met, String reason, Optional<PersonId> by, Instant at) {

    Decision {
        met = List.copyOf(met);
        if (!accepted && reason.isBlank()) throw new IllegalArgumentException("A no has a reason");
    }
}
