package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;

/// The signpost's desk: what it consists of, what is wrong with it, and what readers see of it.
///
/// @param newest number of the newest version; 0 where there is none
/// @param state in words
/// @param waiting the version that somebody has asked to look at
public record DeskView(
        int newest,
        String state,
        boolean published,
        boolean behind,
        Optional<String> waiting,
        List<Line> questions,
        List<Line> steps,
        List<Remark> remarks,
        List<Version> versions,
        Ways ways,
        Problems problems,
        Optional<String> done) {

    /// @param up where a press moves it up
    public record Line(Localized.Text words, String href, String up, String below) {}

    public record Remark(String words, boolean grave, Optional<String> href) {}

    public record Version(int number, String when, String restore) {}

    public record Ways(
            String question,
            String step,
            String shipped,
            String submit,
            String publish,
            String withdraw,
            String preview,
            String page) {}
}
