package ruhr.kumpel.organisation;

/// What became of the wish to take a role away.
sealed interface Parting {

    record Parted() implements Parting {}

    /// Somebody must stay who can change the team.
    record LastOwner() implements Parting {}
}
