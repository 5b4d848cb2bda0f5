package ruhr.kumpel.account;

import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// Somebody was kept out, or let in again: a privileged action that belongs into the audit trail.
///
/// @param reason empty when she is let in again
public record PersonBlocked(PersonId person, PersonId by, Optional<String> reason) {}
