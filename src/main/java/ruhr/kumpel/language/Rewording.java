package ruhr.kumpel.language;

/// What came of changing a word.
sealed interface Rewording {

    record Reworded() implements Rewording {}

    /// Somebody else changed it since it was seen: nothing was saved.
    record Outdated(String now) implements Rewording {}

    /// @param problem key of the message that says what is wrong
    record Wrong(String problem) implements Rewording {}
}
