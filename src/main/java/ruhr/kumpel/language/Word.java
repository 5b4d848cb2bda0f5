package ruhr.kumpel.language;

/// A message as the operator sees it.
///
/// @param context what it is for
/// @param german the source
/// @param text in the language that is edited, or nothing
/// @param changed whether it differs from the release
record Word(String key, String context, String german, String text, boolean changed) {}
