package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;

/// The pages of a portal as editors see them.
///
/// @param translations nothing for who edits only a part, as are the glossary, the cards and `shipped`
/// @param team where managers say who edits which part; nothing for everybody else
/// @param shipped how many pages of ours could be taken over
public record TreeView(
        List<Row> rows,
        String fresh,
        String translations,
        String glossary,
        String due,
        String cards,
        String team,
        int shipped,
        String take,
        Filter filter) {

    /// @param found how many; nothing where nothing is left out
    public record Filter(
            String action, String language, List<Choice> languages, String state, List<Choice> states, String found) {}

    public record Row(int depth, Localized.Text title, String href, String up, List<Mark> marks) {}

    /// How the page stands in a language.
    ///
    /// @param kind of badge
    public record Mark(String href, String language, String state, String kind) {}
}
