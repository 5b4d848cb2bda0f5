package ruhr.kumpel.guide;

/// What came of deciding about an application.
sealed interface Deciding {

    record Decided() implements Deciding {}

    /// Somebody else was faster, or she has left.
    record Late() implements Deciding {}

    /// Four eyes: it is her own.
    record Own() implements Deciding {}

    /// A yes says that each of the portal's criteria is met.
    record CriteriaOpen() implements Deciding {}
}
