package ruhr.kumpel.discovery;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Position;

/// The answer to a filter.
///
/// @param total on all pages
/// @param placeless how many of them have no place on the map
/// @param middle from where distances count
record Found(int total, int placeless, List<Listing> listings, Facets facets, Optional<Position> middle) {}
