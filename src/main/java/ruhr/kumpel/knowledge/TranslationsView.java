package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;

/// Which translations are missing, with files to take along, and what became of a file that came back.
///
/// @param languages those into which the portal's pages could be translated
/// @param homecomings of the file that was just sent, nothing before
public record TranslationsView(
        String back,
        List<Row> languages,
        String action,
        Problems problems,
        Optional<String> said,
        List<Home> homecomings) {

    /// @param name of the language, in itself
    /// @param from the language the pages were written in; empty if there is only one
    /// @param open address of the file of those that are missing or outdated; empty if none are
    /// @param all address of the file of all
    public record Row(String name, String from, String state, String open, String all) {}

    public record Home(Localized.Text title, String href, String state, String kind) {}
}
