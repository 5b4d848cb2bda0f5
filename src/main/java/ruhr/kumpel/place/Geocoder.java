package ruhr.kumpel.place;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// Turns typed words into places. Built in is [Gazetteer], which knows towns, quarters and postcodes and asks
/// nobody; an installation may bring its own bean that knows streets as well.
public interface Geocoder {

    /// The best first; empty for words that mean nothing here.
    List<Suggestion> complete(String typed, LanguageTag language, int limit);
}
