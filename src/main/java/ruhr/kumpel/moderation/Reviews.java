package ruhr.kumpel.moderation;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// Asks moderators to look at something.
@Component
public class Reviews {

    /// Puts it into the portal's queue, or adds the reasons if it already waits there. In the caller's transaction.
    ///
    /// @param urgent due within hours, for what may harm somebody
    public void ask(String kind, UUID subject, PortalId portal, Set<Reason> reasons, boolean urgent) {}

    /// It is gone or no longer for decision: takes it out of every queue.
    public void withdraw(String kind, UUID subject) {}
}
