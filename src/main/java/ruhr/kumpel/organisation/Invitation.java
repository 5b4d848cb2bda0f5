package ruhr.kumpel.organisation;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.OrganisationId;

/// Somebody was asked into a team and has not answered yet.
record Invitation(UUID id, OrganisationId organisation, EmailAddress address, TeamRole role, Instant invited) {}
