package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Tab;

/// All that a coordinator cares for, ready to print.
public record DeskView(
        List<Tab> tabs,
        List<Figure> figures,
        List<Case> waiting,
        List<Case> others,
        List<Row> applied,
        List<Row> guides) {

    public record Figure(String words, String value) {}

    /// A request. Who wrote it is not told.
    public record Case(String title, String href, String since, String state, String badge, String about) {}

    /// @param places one mark per place; how many of them are taken is `busy`
    public record Row(
            String name,
            String href,
            String state,
            String badge,
            String languages,
            int busy,
            int places,
            String load) {}
}
