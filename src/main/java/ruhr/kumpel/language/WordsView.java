package ruhr.kumpel.language;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// Words to change in one language.
public record WordsView(
        List<Tab> languages,
        String action,
        String find,
        String lang,
        String dir,
        List<Line> lines,
        Problems problems,
        boolean saved) {

    public record Line(
            String key, String field, String context, String german, String text, boolean changed, String seen) {}
}
