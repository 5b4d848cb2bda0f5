package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A guide whom a request reaches in her turn.
///
/// @param due until when whoever has to answer has time
record Candidate(
        UUID id, RequestId request, GuideId guide, int rank, NamedBy namedBy, Turn turn, Optional<Instant> due) {}
