package ruhr.kumpel.kernel;

import java.util.List;

/// Where something is, as exactly as its owner wants it shown. What is shown never holds more than this.
public sealed interface Where {

    /// With its address. `address` is one line, `municipality` the official key (AGS).
    record Exact(Position position, String address, String municipality) implements Where {}

    /// Somewhere around here. The point is drawn once, when the entry is written, and stored: drawing it anew
    /// would let somebody average the true one. `area` is a district or postcode shown to readers.
    record Blurred(Position position, String area, String municipality) implements Where {}

    /// Somewhere in one town.
    record Town(String municipality) implements Where {}

    /// In several towns.
    record Towns(List<String> municipalities) implements Where {
        public Towns {
            municipalities = List.copyOf(municipalities);
        }
    }

    /// In the whole region.
    record Region() implements Where {}

    /// Nowhere and everywhere: by net or telephone.
    record Online() implements Where {}

    /// The official keys of the towns that it belongs to; empty for the whole region and online.
    default List<String> towns() {
        return switch (this) {
            case Exact(var _, var _, var town) -> List.of(town);
            case Blurred(var _, var _, var town) -> List.of(town);
            case Town(var town) -> List.of(town);
            case Towns(var towns) -> towns;
            case Region _, Online _ -> List.of();
        };
    }

    /// The point to show on a map, where there is one.
    default java.util.Optional<Position> point() {
        return switch (this) {
            case Exact(var position, var _, var _) -> java.util.Optional.of(position);
            case Blurred(var position, var _, var _) -> java.util.Optional.of(position);
            case Town _, Towns _, Region _, Online _ -> java.util.Optional.empty();
        };
    }
}
