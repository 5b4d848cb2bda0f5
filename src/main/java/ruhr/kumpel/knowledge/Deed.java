package ruhr.kumpel.knowledge;

/// What an editor wants to be done with what she wrote.
enum Deed {
    SAVE,
    /// Asks the others to look at it.
    SUBMIT,
    /// Shows it to readers, and stands for it.
    PUBLISH;

    static Deed of(String word) {
        for (var deed : values()) if (deed.name().equalsIgnoreCase(word)) return deed;
        return SAVE;
    }
}
