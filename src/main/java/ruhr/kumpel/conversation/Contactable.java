package ruhr.kumpel.conversation;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PortalId;

/// A kind of thing whose contact person can be written to at `/contact/{kind}/{subjectId}`. Features implement
/// it.
public interface Contactable {

    /// The word in addresses: `entry`.
    String kind();

    /// Whom a message about it reaches; empty if it is gone, not public, or takes no messages.
    Optional<Contact> contact(UUID subject);

    /// Whether visitors of this portal see it; they are led to where it is at home.
    default boolean isShownOn(PortalId portal, UUID subject) {
        return false;
    }
}
