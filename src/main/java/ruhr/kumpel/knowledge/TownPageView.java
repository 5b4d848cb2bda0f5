package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Differences.Piece;
import ruhr.kumpel.web.Tab;

/// One page, section by section: the region's words beside the town's.
///
/// @param region the revision of the region's page that stands here
/// @param fresh where the town adds a section
/// @param read as the readers of the town get it
/// @param late whether what was decided about had changed once more
public record TownPageView(
        TownMark mark,
        List<Tab> tabs,
        String back,
        String lang,
        String dir,
        List<Section> sections,
        int region,
        String fresh,
        String read,
        boolean open,
        String done,
        boolean late) {

    /// @param title of the region's; nothing for what stands before the first heading
    /// @param html of the region's; nothing for what the town has added
    /// @param action where the town says it its own way; nothing where it cannot
    /// @param own whether the town has words of its own
    /// @param shown whether readers see those
    /// @param change what the town has to decide about
    public record Section(
            String title,
            String html,
            String action,
            boolean own,
            String ownTitle,
            String ownHtml,
            String ownLang,
            String ownDir,
            boolean shown,
            Optional<Change> change) {}

    /// @param gone whether the region does not have the section any more
    public record Change(List<Piece> pieces, boolean gone, int region) {}
}
