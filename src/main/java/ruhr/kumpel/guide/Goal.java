package ruhr.kumpel.guide;

import java.util.UUID;

/// Something a tandem wants to reach.
record Goal(UUID id, String text, boolean reached) {}
