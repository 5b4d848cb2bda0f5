package ruhr.kumpel.project;

/// What is said in place of an entry that is not shown any more.
public record GoneView(String text) {}
