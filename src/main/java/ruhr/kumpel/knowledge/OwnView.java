package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// A town's own section, ready to edit beside what the region says there.
///
/// @param region harmless HTML
/// @param places after which of the region's sections an added one can stand; none for one that replaces
public record OwnView(
        TownMark mark,
        List<Tab> tabs,
        String back,
        String action,
        String preview,
        String in,
        String dir,
        List<Tab> languages,
        Map<String, String> fields,
        Optional<String> region,
        String regionLang,
        String regionDir,
        List<Choice> places,
        Problems problems,
        Seen seen) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
