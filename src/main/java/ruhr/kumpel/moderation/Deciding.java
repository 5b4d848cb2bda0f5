package ruhr.kumpel.moderation;

/// What became of a moderator's press.
sealed interface Deciding {

    record Decided(Decision decision) implements Deciding {}

    /// Somebody else was faster, or the owner took it away.
    record AlreadyDone() implements Deciding {}

    /// It is no longer what the moderator looked at.
    record Changed() implements Deciding {}

    /// Somebody else of the team took it meanwhile.
    record SomebodyElseHasIt() implements Deciding {}

    /// It is her own, or her team's: somebody else decides.
    record FourEyes() implements Deciding {}
}
