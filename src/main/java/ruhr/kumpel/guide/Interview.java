package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// What a coordinator wrote down about a talk.
record Interview(String text, Optional<PersonId> by, Instant at) {}
