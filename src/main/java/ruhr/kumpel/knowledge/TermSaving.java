package ruhr.kumpel.knowledge;

/// What comes of saving a term.
sealed interface TermSaving {

    record Saved() implements TermSaving {}

    /// The glossary has it already.
    record Taken() implements TermSaving {}

    /// Somebody else changed it meanwhile; nothing was changed.
    record Outdated(Term now) implements TermSaving {}

    /// Somebody removed it meanwhile.
    record Gone() implements TermSaving {}
}
