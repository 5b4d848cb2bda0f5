package ruhr.kumpel.project;

/// @param open whether everybody reads it already
public record ThanksView(boolean open, String href, String url) {}
