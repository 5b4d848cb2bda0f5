package ruhr.kumpel.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import ruhr.kumpel.kernel.PersonId;

/// Who of the team answers for a page, and when somebody must look at it again.
record Care(Optional<PersonId> person, Optional<LocalDate> checkOn) {

    static final Care NOBODY = new Care(Optional.empty(), Optional.empty());
}
