package ruhr.kumpel.campaign;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;

/// A link with which somebody passes a campaign, or a way past several, on.
///
/// @param person who made it with her account
/// @param visits how often it was opened, as far as it is written down
record ShareLink(UUID id, Shared shared, ShareCode code, Optional<PersonId> person, long visits) {}
