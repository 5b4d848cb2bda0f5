package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who could accompany whom of all who wait.
///
/// @param ready empty as long as it is worked out
/// @param leftOver for how many there is nobody
record Proposal(UUID id, Instant asked, Optional<Instant> ready, int leftOver, List<Pair> pairs) {

    Proposal {
        pairs = List.copyOf(pairs);
    }

    record Pair(RequestId request, GuideId guide, Outcome outcome) {}

    /// What the coordinator made of a pair.
    enum Outcome {
        PROPOSED,
        ASKED,
        /// Somebody had answered, or has no place any more.
        LATE
    }
}
