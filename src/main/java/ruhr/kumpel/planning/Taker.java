package ruhr.kumpel.planning;

import java.util.UUID;

/// Somebody who takes others on.
///
/// @param places how many more; none if negative
public record Taker(UUID id, int places) {}
