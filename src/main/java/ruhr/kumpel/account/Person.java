package ruhr.kumpel.account;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Somebody with an account. No real name is needed, so the name may be missing.
record Person(PersonId id, Optional<String> name, LanguageTag language, Instant created) {}
