package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form that begins a page.
public record NewView(
        String action,
        String back,
        String title,
        String source,
        List<Choice> languages,
        String parent,
        List<Choice> parents,
        Problems problems) {}
