package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The towns that somebody edits.
///
/// @param join where another one is taken in; empty for who edits only some
public record TownsDeskView(
        List<Row> rows, Optional<String> join, List<Choice> others, String town, Problems problems) {

    /// @param waiting how many sections the region has changed
    public record Row(TownMark mark, String href, boolean open, int waiting) {}
}
