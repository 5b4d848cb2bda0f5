package ruhr.kumpel.discovery;

/// Asks before a saved search ends, or says that it has.
public record EndingView(String action, boolean done) {}
