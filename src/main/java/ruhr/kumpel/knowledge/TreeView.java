package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// The pages of a portal as editors see them.
///
/// @param shipped how many pages of ours could be taken over
public record TreeView(List<Row> rows, String fresh, String translations, int shipped, String take) {

    public record Row(int depth, Localized.Text title, String href, String up, List<Mark> marks) {}

    /// How the page stands in a language.
    ///
    /// @param kind of badge
    public record Mark(String href, String language, String state, String kind) {}
}
