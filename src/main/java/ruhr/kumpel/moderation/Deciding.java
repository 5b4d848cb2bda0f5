package ruhr.kumpel.moderation;

/// What became of a moderator's press.
sealed interface Deciding {

    record Decided(Decision decision) implements Deciding {}

    /// Somebody else was faster, or the owner took it away.
    record AlreadyDone() implements Deciding {}
}
