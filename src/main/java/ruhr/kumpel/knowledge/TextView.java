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
        Optional<Timed> timed,
        Ways ways,
        Aids aids,
        Voices voices,
        Problems problems,
        Seen seen,
        Optional<String> done,
        List<String> deadEnds) {

    /// @param html the source as readers see it
    /// @param changes what became of it since this translation
    /// @param terms of the glossary that stand in it
    public record Source(String name, InfoView.Text text, List<Change> changes, List<Hint> terms) {}

    /// @param words what it is called in the language of the translation; nothing if the glossary does not say
    public record Hint(String term, String note, List<GlossaryView.Said> words) {}

    /// What helps beside the form itself.
    ///
    /// @param made of a text that a machine made and nobody has changed
    public record Aids(Optional<ReadabilityView> readability, Optional<MachineView> machine, Optional<Made> made) {}

    /// @param reason why a text that is hard to read was translated all the same
    public record Made(String words, Optional<String> reason) {}

    public record Change(String label, List<Piece> pieces) {}

    /// A revision that one press publishes.
    public record Step(int number, String when, String who) {}

    /// The newest revision, for which a time can be set, if readers do not see it yet.
    ///
    /// @param at when it goes live, ready to print; nothing if no time is set
    public record Timed(int number, String action, String at) {}

    public record Ways(
            String action, String back, String preview, String publish, String withdraw, Optional<String> page) {}

    public record Voices(String count, List<Voice> comments) {}

    public record Voice(String lang, String when, boolean helpful, String words) {}

    public String field(String name) {
        return wording.fields().getOrDefault(name, "");
    }
}
