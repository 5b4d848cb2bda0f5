package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;

/// What a translator sent back.
sealed interface Returned {

    record Pages(LanguageTag from, LanguageTag into, List<OnePage> pages) implements Returned {}

    /// @param source the revision that it was translated from
    /// @param newest the newest translation when the file was made, 0 for none
    record OnePage(ShortId id, int source, int newest, Map<String, Passage> passages) {}

    record Passage(String source, Optional<String> target) {}

    /// @param why key of a sentence
    /// @param detail what the reader of the file said, in English; may be empty
    record Unreadable(String why, String detail) implements Returned {}
}
