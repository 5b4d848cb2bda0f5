package ruhr.kumpel.account;

/// A page with one button, behind a link from a letter: programs that open every link of a mail press no
/// buttons.
///
/// @param ready whether the link is still good; if not, `text` says what to do and `action` is where to start
///     anew
/// @param key what the link carried
public record LinkView(String title, String text, boolean ready, String action, String key, String button) {}
