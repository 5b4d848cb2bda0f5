package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// A version that goes live at a time.
///
/// @param by who stands for it; empty once she is erased
record Appointment(UUID page, LanguageTag language, int number, Instant at, Optional<PersonId> by) {}
