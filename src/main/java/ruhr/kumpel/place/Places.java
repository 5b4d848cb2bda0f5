package ruhr.kumpel.place;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;

/// The towns of the region, and which of them was meant.
@Component
public class Places {

    /// By German name.
    public List<Municipality> all() {
        return List.of();
    }

    public Optional<Municipality> byKey(String key) {
        return Optional.empty();
    }

    public Optional<Municipality> byPostcode(String postcode) {
        return Optional.empty();
    }

    /// The town on whose ground the point lies; empty outside the region.
    public Optional<Municipality> containing(Position point) {
        return Optional.empty();
    }

    /// The town whose middle is nearest.
    public Municipality nearest(Position point) {
        throw new IllegalStateException("No towns");
    }

    /// The towns that share a border with this one, nearest first.
    public List<Municipality> neighbours(String key) {
        return List.of();
    }

    /// What the first letters may become; forgives slips of the finger, knows every script the names are written in.
    public List<Suggestion> complete(String typed, LanguageTag language, int limit) {
        return List.of();
    }

    /// The one place that was meant, if what was typed names exactly one.
    public Optional<Suggestion> find(String typed) {
        return Optional.empty();
    }
}
