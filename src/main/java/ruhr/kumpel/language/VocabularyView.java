package ruhr.kumpel.language;

import java.util.List;
import ruhr.kumpel.web.Paging;

/// The vocabulary, a page of it.
///
/// @param wide whether it holds on all portals
public record VocabularyView(
        boolean wide,
        String action,
        String find,
        String count,
        String add,
        List<Line> lines,
        Paging paging,
        boolean saved) {

    /// @param name in the reader's language
    /// @param own whether it differs from what came with the release, or is new
    /// @param out whether it is left out
    public record Line(
            String name, String lang, String dir, String href, boolean own, boolean out, List<Some> others) {}

    /// The terms of one language.
    public record Some(String lang, String dir, String terms) {}
}
