package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a story, ready to print.
///
/// @param key names the form: sent twice, it tells once
/// @param told languages in which it is told already, with the way to change each
public record MyStoryView(
        String action,
        String back,
        boolean fresh,
        String key,
        List<Told> told,
        List<Choice> languages,
        String language,
        String title,
        String text,
        Problems problems) {

    public record Told(String words, String edit) {}
}
