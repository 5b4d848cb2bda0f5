package ruhr.kumpel.account;

/// What became of the wish to have an address confirmed.
public sealed interface Asked {

    /// A letter is on its way; `path` is the page for its code, below the language.
    record Sent(String path) implements Asked {}

    /// Too many letters to this address, or from this sender, for now.
    record TooMany() implements Asked {}
}
