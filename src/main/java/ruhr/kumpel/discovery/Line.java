package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.Localized;

/// A wanted or offered quantity: "Decken, 12 von 40 Stück".
///
/// @param wanted how many in all
/// @param given how many of them are pledged or taken
public record Line(Localized label, int wanted, int given, String unit) {}
