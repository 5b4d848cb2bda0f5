package ruhr.kumpel.knowledge;

import java.util.List;

/// The glossary of a portal, as editors see it.
public record GlossaryView(String back, String fresh, List<Line> lines) {

    public record Line(
            String href, String remove, String term, String lang, String dir, String note, List<Said> words) {}

    /// @param language in itself
    public record Said(String language, String lang, String dir, String words) {}
}
