package ruhr.kumpel.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
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
        boolean saved,
        Seen seen) {

    public record Line(int number, String name, String url) {}

    static Map<String, String> fields(List<Line> lines) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : lines) {
            fields.put("name-" + line.number(), line.name());
            fields.put("url-" + line.number(), line.url());
        }
        return fields;
    }
}
