package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// One topic, ready to edit.
public record TopicView(
        String action,
        String back,
        boolean fresh,
        List<Name> names,
        List<Choice> icons,
        String icon,
        List<Choice> colours,
        String colour,
        List<Choice> parents,
        String parent,
        Problems problems,
        Seen seen) {

    public record Name(String field, String language, String lang, String dir, String value) {}
}
