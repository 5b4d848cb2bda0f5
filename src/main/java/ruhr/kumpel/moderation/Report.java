package ruhr.kumpel.moderation;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// What somebody reported.
record Report(Category category, String explanation, Optional<PersonId> reporter, Instant at) {}
