package ruhr.kumpel.language;

/// What came of wording a concept.
sealed interface Wording {

    record Worded(Concept concept) implements Wording {}

    /// Somebody else worded it since it was seen: nothing was saved.
    record Outdated(Concept now) implements Wording {}

    /// There is one of this name already.
    record Taken(Concept other) implements Wording {}
}
