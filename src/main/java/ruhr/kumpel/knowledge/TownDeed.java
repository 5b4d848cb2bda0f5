package ruhr.kumpel.knowledge;

import java.util.Optional;

/// What a town does about a section of its own that the region has changed.
enum TownDeed {
    /// It has seen the change and goes on saying it its own way.
    KEEP,
    /// Readers get the region's section again.
    ADOPT;

    static Optional<TownDeed> of(String word) {
        for (var deed : values()) if (deed.name().equalsIgnoreCase(word)) return Optional.of(deed);
        return Optional.empty();
    }
}
