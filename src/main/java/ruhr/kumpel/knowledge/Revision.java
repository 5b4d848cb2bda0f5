package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// One saved version of a page in one language.
///
/// @param minor translations stay valid
/// @param machine nobody wrote it
/// @param ofSource the revision of the source language that a translation says the same as; 0 for the source itself
/// @param by empty for what was shipped, and once she is erased
record Revision(
        int number,
        Wording wording,
        boolean minor,
        boolean machine,
        int ofSource,
        Optional<PersonId> by,
        Instant made) {}
