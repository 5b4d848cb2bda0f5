package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// A theme to edit, with the contrast of each pair.
public record ColoursView(
        List<Tab> tabs,
        List<Choice> marks,
        String mark,
        String fault,
        List<Panel> panels,
        Problems problems,
        boolean saved,
        Seen seen) {

    public record Panel(String scheme, String words, List<Token> tokens, List<Pair> pairs) {}

    public record Token(String field, String words, String value) {}

    /// @param back field of the colour behind; empty for the ground, which is no field
    public record Pair(String words, String front, String back, String ground, String limit, String contrast) {}
}
