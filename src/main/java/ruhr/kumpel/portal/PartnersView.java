package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// The partners of a portal, ready to edit in one language.
public record PartnersView(
        List<Tab> tabs,
        List<Tab> languages,
        String action,
        String lang,
        String dir,
        List<Line> lines,
        Problems problems,
        boolean saved) {

    public record Line(int number, String name, String url) {}
}
