package ruhr.kumpel.intake;

/// What is to become of a row, or became.
enum RowState {
    READ,
    READY,
    REFUSED,
    /// Came in before, or stands twice in the file.
    KNOWN,
    TAKEN,
    UNDONE
}
