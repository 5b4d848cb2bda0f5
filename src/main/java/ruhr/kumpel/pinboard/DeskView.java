package ruhr.kumpel.pinboard;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// The editors' desk, ready to print.
public record DeskView(
        String action,
        String add,
        String news,
        String event,
        String published,
        String waiting,
        List<SourceView.Row> sources,
        String days,
        boolean saved,
        Problems problems,
        Seen seen) {}
