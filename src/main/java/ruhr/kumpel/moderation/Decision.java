package ruhr.kumpel.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What became of a review; has its id.
///
/// @param by empty if nobody had to decide any more
record Decision(
        UUID id,
        PortalId portal,
        String kind,
        UUID subject,
        Optional<PersonId> owner,
        Verdict verdict,
        Optional<PersonId> by,
        Instant at,
        Optional<Statement> statement) {

    static Decision gone(Review review, Instant now) {
        return new Decision(
                review.id(),
                review.portal(),
                review.kind(),
                review.subject(),
                Optional.empty(),
                Verdict.GONE,
                Optional.empty(),
                now,
                Optional.empty());
    }
}
