package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// One saved version of a town's own section in one language.
///
/// @param ofSource the revision that a translation says the same as; 0 for the language it was written in first
/// @param by empty once she is erased
record OwnText(int number, String title, String body, int ofSource, Optional<PersonId> by, Instant made) {}
