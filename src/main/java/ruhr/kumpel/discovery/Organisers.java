package ruhr.kumpel.discovery;

import java.util.Optional;
import ruhr.kumpel.kernel.Slug;

/// Tells which organisation an address means. Implemented above: listings know organisations only by their ids.
public interface Organisers {

    /// Empty for whoever is not shown.
    Optional<Organiser> with(Slug slug);
}
