package ruhr.kumpel.moderation;

import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// What a moderator had before her when she decided: two at once do not overwrite each other, and what was
/// changed meanwhile is looked at again.
///
/// @param stamp of the case ([Case#stamp]); empty for a decision that does not depend on it
/// @param on who was on it, as an id
record Seen(String stamp, String on) {

    static final Seen WHATEVER = new Seen("", "");

    boolean isOutdated(String now) {
        return !stamp.isEmpty() && !stamp.equals(now);
    }

    /// Somebody else took it since.
    boolean isTakenBy(Optional<PersonId> carer, PersonId me) {
        return !stamp.isEmpty()
                && carer.filter(one -> !one.equals(me) && !one.toString().equals(on))
                        .isPresent();
    }
}
