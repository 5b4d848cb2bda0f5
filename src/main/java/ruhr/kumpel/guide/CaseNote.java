package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.UUID;

/// What a guide writes down for herself about a case.
record CaseNote(UUID id, String text, Instant written) {}
