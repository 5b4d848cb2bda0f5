package ruhr.kumpel.moderation;

import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// A moderator decided on something of this person.
public record DecisionMade(
        UUID decision, String kind, UUID subject, PortalId portal, PersonId owner, Verdict verdict) {}
