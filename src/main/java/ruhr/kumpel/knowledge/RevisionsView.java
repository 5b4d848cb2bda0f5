package ruhr.kumpel.knowledge;

import java.util.List;
import ruhr.kumpel.web.Tab;

/// The versions of a page in one language, newest first, each with what it changed.
///
/// @param late whether somebody saved a newer one meanwhile
public record RevisionsView(
        String title,
        List<Tab> tabs,
        List<TreeView.Mark> languages,
        String lang,
        String dir,
        int newest,
        boolean late,
        List<Version> versions) {

    /// @param action restores it; empty for the newest
    /// @param state what it is to readers, or nothing
    public record Version(
            int number, String when, String who, String action, String state, List<TextView.Change> changes) {}
}
