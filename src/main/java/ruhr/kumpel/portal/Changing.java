package ruhr.kumpel.portal;

import java.util.List;

/// What became of the wish to change a portal.
public sealed interface Changing {

    record Changed(Portal portal) implements Changing {}

    /// Somebody else changed it since it was seen: nothing was saved.
    record Outdated(Portal now) implements Changing {}

    record HostTaken(String host) implements Changing {}

    /// The colours cannot be read well enough: nothing was saved.
    record TooWeak(List<ColourPair.Weak> pairs) implements Changing {}
}
