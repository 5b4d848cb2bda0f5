package ruhr.kumpel.project;

/// A page that only says something, with one way on.
public record SaidView(String text, String href, String words) {}
