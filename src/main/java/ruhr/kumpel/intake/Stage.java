package ruhr.kumpel.intake;

/// How far an import has come. Those that work go on by themselves, after a restart too.
enum Stage {
    /// The manager says which column is what.
    MAPPING,
    CHECKING,
    /// The manager sees what would happen.
    CHECKED,
    TAKING,
    TAKEN,
    UNDOING,
    UNDONE;

    boolean isWorking() {
        return this == CHECKING || this == TAKING || this == UNDOING;
    }
}
