package ruhr.kumpel.planning;

import java.util.Map;
import java.util.UUID;

/// Somebody who needs one of the takers.
///
/// @param fits how well each taker fits who comes into question at all; more is better
public record Need(UUID id, Map<UUID, Integer> fits) {

    public Need {
        fits = Map.copyOf(fits);
    }
}
