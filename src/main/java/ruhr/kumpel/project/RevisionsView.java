package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Differences;

/// The versions of an entry, newest first, each with what it changed.
public record RevisionsView(String title, String href, Optional<String> problem, List<Version> versions) {

    /// @param restorable not the one that stands now
    public record Version(int number, String when, String who, boolean restorable, List<Difference> differences) {}

    /// A field before and after, ready to print.
    public record Difference(String label, List<Differences.Piece> pieces) {}
}
