package ruhr.kumpel.knowledge;

/// What comes of changing how a town looks.
sealed interface Settling {

    record Settled() implements Settling {}

    /// Somebody else changed it meanwhile; nothing was changed.
    record Outdated(Town now) implements Settling {}

    /// The host leads to another town.
    record HostTaken() implements Settling {}
}
