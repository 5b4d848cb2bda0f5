package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

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
        Problems problems) {

    public record Name(String field, String language, String lang, String dir, String value) {}
}
