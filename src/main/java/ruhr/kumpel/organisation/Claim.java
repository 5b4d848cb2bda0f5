package ruhr.kumpel.organisation;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Somebody says that an organisation without a team is hers.
///
/// @param who in her words: name and part in it
/// @param proof how it can be checked
record Claim(UUID id, OrganisationId organisation, PersonId person, String who, String proof, Instant claimed) {}
