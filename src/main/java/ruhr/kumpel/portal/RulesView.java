package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// How a portal works, ready to edit.
public record RulesView(
        List<Tab> tabs,
        List<Choice> languages,
        List<String> spoken,
        String first,
        List<Choice> policies,
        String policy,
        List<Choice> features,
        List<String> on,
        List<String> hosts,
        Problems problems,
        boolean saved,
        Seen seen) {}
