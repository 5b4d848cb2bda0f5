package ruhr.kumpel.moderation;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;

/// A kind of thing that moderators decide on. Features implement it; `moderation` decides and calls back within
/// the transaction of the decision, exactly once per decision.
public interface Moderated {

    /// The word in addresses and messages: `entry` (report page `/report/entry/{id}`, words
    /// `moderation.kind.entry`).
    String kind();

    /// What a moderator must see to decide; empty if it is gone.
    Optional<Subject> subject(UUID id);

    /// Whether this visitor may see it and so report it; private messages only by those who got them.
    default boolean shownTo(UUID id, Optional<PersonId> visitor) {
        return true;
    }

    void approve(UUID id);

    /// Back to whoever wrote it, to be changed and handed in again.
    void giveBack(UUID id, String reason);

    void hide(UUID id, StatementOfReasons reasons);

    /// As it was before it was hidden.
    void restore(UUID id);
}
