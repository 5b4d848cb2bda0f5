package ruhr.kumpel.discovery;

/// A line of a listing, ready to print. `lang` and `dir` are empty if the words are in the reader's language.
public record QuantityView(String label, String lang, String dir, int given, int wanted) {}
