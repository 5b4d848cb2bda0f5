package ruhr.kumpel.project;

import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Quantity;

/// What its owner says about a line: which thing, how many of it, by when.
record LineContent(UUID id, Side side, Localized label, Quantity quantity, Period period) {}
