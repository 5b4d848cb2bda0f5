package ruhr.kumpel.project;

import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Quantity;

/// What its owner says about a line: which thing, how many of it, when.
record LineContent(UUID id, Side side, Localized label, Quantity quantity, TimeWindow window) {}
