package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Differences.Piece;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;

/// A page's words in one language, ready to edit.
///
/// @param translation of what, if it is one
/// @param waiting the revision that somebody has asked to look at
/// @param deadEnds links that readers would see as mere words
/// @param unconfirmed the revision that readers see and nobody has confirmed
public record TextView(
        String title,
        List<Tab> tabs,
        List<TreeView.Mark> languages,
        String in,
        String dir,
        Wording wording,
        boolean minor,
        boolean complete,
        Optional<Source> translation,
        Optional<Step> waiting,
        Optional<Step> unconfirmed,
        boolean published,
        Ways ways,
        Voices voices,
        Problems problems,
        Seen seen,
        Optional<String> done,
        List<String> deadEnds) {

    /// @param html the source as readers see it
    /// @param changes what became of it since this translation
    public record Source(String name, InfoView.Text text, List<Change> changes) {}

    public record Change(String label, List<Piece> pieces) {}

    /// A revision that one press publishes.
    public record Step(int number, String when, String who) {}

    public record Ways(
            String action, String back, String preview, String publish, String withdraw, Optional<String> page) {}

    public record Voices(String count, List<Voice> comments) {}

    public record Voice(String lang, String when, boolean helpful, String words) {}

    public String field(String name) {
        return wording.fields().getOrDefault(name, "");
    }
}
