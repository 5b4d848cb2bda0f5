package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Tab;

/// The region's pages for one town.
public record TownPagesView(TownMark mark, List<Tab> tabs, String back, List<Row> rows) {

    /// @param own how many sections the town says its own way
    /// @param waiting how many of those the region has changed
    public record Row(int depth, Localized.Text title, String href, int own, int waiting) {}
}
