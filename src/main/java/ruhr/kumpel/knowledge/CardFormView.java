package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// A contact card, ready to edit.
///
/// @param days names of the fields for the hours of each day, with the names of the days
public record CardFormView(
        String back,
        String action,
        String in,
        String dir,
        List<Tab> languages,
        Map<String, String> fields,
        List<Choice> days,
        Problems problems,
        Seen seen) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
