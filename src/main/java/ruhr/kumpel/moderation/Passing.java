package ruhr.kumpel.moderation;

/// What became of taking a case, letting it go or handing it on.
sealed interface Passing {

    record Passed() implements Passing {}

    /// Decided meanwhile, or gone.
    record AlreadyDone() implements Passing {}

    /// Somebody else of the team took it meanwhile.
    record SomebodyElseHasIt() implements Passing {}

    /// Not of this portal's team (any more).
    record NotOfTheTeam() implements Passing {}
}
