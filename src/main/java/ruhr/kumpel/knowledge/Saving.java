package ruhr.kumpel.knowledge;

/// What comes of saving a page's words.
sealed interface Saving {

    /// @param number the revision that now holds them
    record Saved(int number) implements Saving {}

    /// Somebody else saved something else meanwhile; nothing was changed.
    record Outdated(Wording now) implements Saving {}
}
