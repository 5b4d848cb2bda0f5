package ruhr.kumpel.organisation;

/// What became of an answer to an invitation.
sealed interface Accepting {

    record Joined(Organisation organisation) implements Accepting {}

    /// The link was used, withdrawn, replaced or is too old.
    record Gone() implements Accepting {}

    /// It was sent to somebody else: a forwarded mail opens nothing.
    record ForSomebodyElse() implements Accepting {}
}
