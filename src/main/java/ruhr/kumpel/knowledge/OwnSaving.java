package ruhr.kumpel.knowledge;

/// What comes of saving a town's own section.
sealed interface OwnSaving {

    record Saved() implements OwnSaving {}

    /// Somebody else saved something else meanwhile; nothing was changed.
    record Outdated(OwnWording now) implements OwnSaving {}
}
