package ruhr.kumpel.intake;

/// One of the values that a field can have, and how a manager reads it.
public record Choice(String value, String words) {}
