package ruhr.kumpel.intake;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The imports of a portal and the form to bring another file.
///
/// @param targets what a file can become; the page asks only if there are several
public record ImportsView(List<Line> lines, List<Choice> targets, String target, Problems problems) {

    /// @param kind of the badge: `info`, `success` …
    public record Line(String file, String path, String when, String rows, String stage, String kind) {}
}
