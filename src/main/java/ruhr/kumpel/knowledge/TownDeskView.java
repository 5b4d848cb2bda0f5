package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// How a town looks, ready to edit.
///
/// @param hosts of the portal, among which the town can have one; none if the portal has only its own
public record TownDeskView(
        TownMark mark,
        List<Tab> tabs,
        String back,
        String path,
        String in,
        String dir,
        List<Tab> languages,
        Map<String, String> fields,
        List<Choice> devices,
        List<Choice> hosts,
        boolean open,
        Problems problems,
        Seen seen,
        String done) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
