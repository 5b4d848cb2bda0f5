package ruhr.kumpel.guide;

/// What one side says at the end.
record Feedback(Side by, boolean helpful, String text) {}
