package ruhr.kumpel.conversation;

import java.time.Instant;
import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;

/// One text from one person.
record Message(UUID id, PersonId writer, boolean byTeam, String text, Instant at, boolean hidden) {}
