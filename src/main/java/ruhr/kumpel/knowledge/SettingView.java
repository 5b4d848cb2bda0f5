package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// Where a page hangs and what is said about it, ready to edit.
public record SettingView(
        String title,
        List<Tab> tabs,
        String action,
        String back,
        String parent,
        List<Choice> parents,
        List<Choice> audiences,
        List<String> chosenAudiences,
        List<Choice> situations,
        List<String> chosenSituations,
        String responsible,
        List<Choice> persons,
        String person,
        String check,
        Problems problems,
        Seen seen,
        boolean saved) {}
