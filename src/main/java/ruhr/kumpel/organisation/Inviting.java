package ruhr.kumpel.organisation;

/// What became of an invitation.
sealed interface Inviting {

    record Invited() implements Inviting {}

    /// So that nobody uses us to send mail to strangers.
    record TooMany() implements Inviting {}
}
