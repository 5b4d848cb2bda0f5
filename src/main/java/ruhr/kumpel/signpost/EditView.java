package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// A question or a rule of a step, ready to edit in one language.
///
/// @param whole whether more than its texts can be changed: in the language it is written in
/// @param fields what stands in them, by name
/// @param source what they say in the language it is written in, if this is another
/// @param rows how many rows of options or links
/// @param confirm the mark of what an editor may stand for
public record EditView(
        String title,
        boolean whole,
        String in,
        String dir,
        List<Tab> languages,
        List<Tab> rules,
        Map<String, String> fields,
        Map<String, String> source,
        int rows,
        List<Case> cases,
        List<Choice> kinds,
        List<Choice> days,
        Optional<String> confirm,
        Ways ways,
        Problems problems,
        Seen seen,
        boolean saved) {

    /// One of the cases in which it applies.
    public record Case(int number, boolean used, List<Clause> clauses) {}

    /// @param how `is`, `not` or nothing
    public record Clause(String name, Localized.Text question, String how, List<Choice> options, Set<String> chosen) {}

    public record Ways(String action, String back, String removal, String more, String confirm) {}

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public String source(String name) {
        return source.getOrDefault(name, "");
    }
}
