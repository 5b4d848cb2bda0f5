package ruhr.kumpel.moderation;

/// What a moderator decides.
sealed interface Ruling {

    /// Let it through; if it was public and only reported, leave it.
    record Approve() implements Ruling {}

    /// Back to its owner, with what to change.
    record GiveBack(Category category, String reason) implements Ruling {}

    /// Away from the public, with reasons.
    record Hide(Category category, StatementOfReasons.Ground ground, String facts) implements Ruling {}
}
