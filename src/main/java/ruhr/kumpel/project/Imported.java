package ruhr.kumpel.project;

import java.util.Optional;
import java.util.UUID;

/// With which import an entry came, and by which number its source knows it.
record Imported(UUID importId, Optional<String> externalId) {}
