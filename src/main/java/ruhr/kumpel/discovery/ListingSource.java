package ruhr.kumpel.discovery;

import java.util.Set;
import java.util.function.Consumer;

/// Implemented by every feature that publishes listings, only so that all of them can be rebuilt from its
/// records.
public interface ListingSource {

    Set<Kind> kinds();

    void publishAll(Consumer<Listing> to);
}
