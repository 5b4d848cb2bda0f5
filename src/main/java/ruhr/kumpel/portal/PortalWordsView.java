package ruhr.kumpel.portal;

import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// @param lang the language that is edited
public record PortalWordsView(
        List<Tab> tabs,
        List<Tab> languages,
        String action,
        String lang,
        String dir,
        Map<String, String> values,
        Problems problems,
        boolean saved,
        Seen seen) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
