package ruhr.kumpel.campaign;

/// A few words after a deed, and the way on.
public record SaidView(String text, String href, String words) {}
