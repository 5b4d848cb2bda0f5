package ruhr.kumpel.payment;

/// What came of taking a bank file.
public sealed interface Taking {

    /// @param known lines that stood in an earlier file
    /// @param confirmed payments that are settled by it
    /// @param waiting lines that a person must look at
    /// @param leftOut lines that are no support
    record Taken(int known, int confirmed, int returned, int waiting, int leftOut) implements Taking {}

    record SeenBefore() implements Taking {}

    record Refused(Reading.Refused why) implements Taking {}
}
