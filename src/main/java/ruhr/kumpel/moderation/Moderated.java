package ruhr.kumpel.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A kind of thing that moderators decide on. Features implement it; `moderation` decides and calls back within
/// the transaction of the decision, exactly once per decision.
public interface Moderated {

    /// The word in addresses and messages: `entry` (report page `/report/entry/{id}`, words
    /// `moderation.kind.entry`).
    String kind();

    /// What a moderator must see to decide; empty if it is gone.
    Optional<Subject> subject(UUID id);

    /// The same for many at once; those that are gone are missing.
    default Map<UUID, Subject> subjects(Collection<UUID> ids) {
        var found = new HashMap<UUID, Subject>();
        for (var id : ids) subject(id).ifPresent(subject -> found.put(id, subject));
        return found;
    }

    /// Nobody changes it from now to the end of the transaction: what is decided on is what was looked at.
    default void lock(UUID id) {}

    /// Four eyes: whether this moderator is somebody else than who wrote it and profits from it.
    default boolean mayDecide(UUID id, PersonId by) {
        return true;
    }

    /// Something of a person that everybody can see.
    record Public(UUID id, PortalId home) {}

    /// All of it.
    default List<Public> publicOf(PersonId owner) {
        return List.of();
    }

    /// Whether this visitor of this portal may see it and so report it; private messages only by those who got
    /// them.
    default boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return true;
    }

    /// Whether its page opens to the portal's moderators before everybody may read it.
    default boolean opensToModerators(UUID id, PortalId portal) {
        return false;
    }

    /// For what comes from another portal: the topics it can stand under here.
    default Optional<Sorting> sorting(UUID id) {
        return Optional.empty();
    }

    void approve(UUID id);

    /// Under these topics of [#sorting].
    default void approve(UUID id, List<String> topics) {
        approve(id);
    }

    /// Back to whoever wrote it, to be changed and handed in again.
    void giveBack(UUID id, String reason);

    void hide(UUID id, StatementOfReasons reasons);

    /// As it was before it was hidden.
    void restore(UUID id);

    /// Where the words of the letters about decisions are: `{letters}.approved.subject`, `.text` and so on.
    default String letters() {
        return "moderation.letter";
    }
}
