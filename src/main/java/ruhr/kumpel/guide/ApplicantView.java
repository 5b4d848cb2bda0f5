package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// A guide, or somebody who wants to be one, for the coordinator; ready to print.
///
/// @param account the name of her account, if it is another one
/// @param feedback what was said at the end of her tandems
/// @param criteria to be ticked
public record ApplicantView(
        String href,
        String name,
        Optional<String> account,
        String state,
        String badge,
        String since,
        Text story,
        List<Fact> facts,
        List<Note> notes,
        List<Note> decisions,
        List<Note> feedback,
        boolean undecided,
        List<Choice> criteria,
        List<String> met,
        String note,
        String reason,
        Problems problems) {

    public record Fact(String words, String value) {}

    /// @param by empty once she is erased
    public record Note(String text, String by, String when, String about) {}
}
