package ruhr.kumpel.project;

/// The question whether an entry is still true.
public record StillTrueView(String title, String action, String manage) {}
