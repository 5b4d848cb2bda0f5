package ruhr.kumpel.organisation;

import java.time.Instant;
import ruhr.kumpel.kernel.PersonId;

/// A person acts for an organisation.
record Membership(PersonId person, TeamRole role, Instant since) {}
