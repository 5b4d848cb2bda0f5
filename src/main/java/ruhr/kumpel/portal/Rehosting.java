package ruhr.kumpel.portal;

/// What became of a change to a portal's hosts.
sealed interface Rehosting {

    record Done() implements Rehosting {}

    /// Another portal has it, or it is the installation's own.
    record Taken(String host) implements Rehosting {}

    /// A portal without a host is reached by nobody.
    record TheLast() implements Rehosting {}

    /// Whoever asks came by this host and would lock herself out.
    record YouAreHere() implements Rehosting {}

    /// Nobody has seen yet that it leads here: made the main one, all links would lead nowhere.
    record NotSeenYet() implements Rehosting {}

    record TooMany(int most) implements Rehosting {}
}
