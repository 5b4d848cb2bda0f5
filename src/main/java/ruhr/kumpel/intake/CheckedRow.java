package ruhr.kumpel.intake;

/// A row with what was found about it, to be stored.
record CheckedRow(int number, RowState state, Finding finding) {}
