package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// How a portal works with its guides, ready to print.
public record RulesView(
        List<Tab> tabs,
        String action,
        String promise,
        String keep,
        String criteria,
        boolean saved,
        Problems problems,
        Seen seen) {}
