package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;

/// A guide's story and its translations, ready to print.
///
/// @param original as she wrote it
/// @param photo empty where the team translates
public record StoriesView(
        String action,
        String back,
        String backWords,
        Text original,
        String originalLanguage,
        List<Row> rows,
        List<Choice> languages,
        String language,
        String text,
        Seen seen,
        Optional<Photo> photo,
        Problems problems) {

    /// @param edit the form with this one in it
    public record Row(String words, Text text, String edit) {}

    /// @param source nothing as long as nobody may see it
    public record Photo(String action, boolean there, String source, String shows) {}
}
