package ruhr.kumpel.intake;

import java.util.UUID;

/// A row and what it became.
record TakenRow(int number, String source, UUID result) {}
