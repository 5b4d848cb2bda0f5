package ruhr.kumpel.account;

import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// Somebody got or lost a role: a privileged action that belongs into the audit trail.
///
/// @param by who did it; empty for the installation itself (first operator, demo)
public record GrantChanged(PersonId person, Role role, Scope scope, boolean granted, Optional<PersonId> by) {}
