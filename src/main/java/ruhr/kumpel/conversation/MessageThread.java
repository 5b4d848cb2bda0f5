package ruhr.kumpel.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Messages on one matter.
///
/// @param path page of what it is about, below the language
/// @param asker who began; empty once erased
/// @param team whether the other side is the portal's team
record MessageThread(
        UUID id,
        PortalId portal,
        Localized title,
        String path,
        Optional<PersonId> asker,
        boolean team,
        boolean closed,
        Instant last,
        boolean unread) {}
