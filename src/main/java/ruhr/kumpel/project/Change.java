package ruhr.kumpel.project;

/// What became of a change.
sealed interface Change {

    record Changed(Entry entry) implements Change {}

    /// Somebody else has changed it meanwhile; nothing was overwritten.
    record Outdated(Entry stored) implements Change {}

    /// Deleted, or hidden by a moderator.
    record NotNow() implements Change {}
}
