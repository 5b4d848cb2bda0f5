package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// A guide may offer a topic without its module.
///
/// @param reason by the coordinator; the guide reads it with her data
record Waiver(String topic, String reason, Optional<PersonId> by, Instant at) {}
