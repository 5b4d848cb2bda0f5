package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Problems;

/// A page as its readers get it.
///
/// @param text the words, in the language that it has
/// @param sections for the table of contents
/// @param notes what a reader must know before she believes it
/// @param languages the same page in the others
/// @param easy the same in Leichte Sprache, or from there back
/// @param address where it is read, from the root of the host
/// @param town for which one it is; empty where none has joined
/// @param desk where editors change it; empty for everybody else
public record InfoView(
        Text text,
        List<Section> sections,
        List<Note> notes,
        List<Language> languages,
        Optional<Way> easy,
        List<Card> below,
        About about,
        Feedback feedback,
        String address,
        OnPaper paper,
        Optional<TownPick> town,
        Optional<String> desk) {

    /// @param html harmless
    public record Text(
            String lang, String dir, String title, String lead, String html, String basis, boolean inReadersLanguage) {}

    public record Section(String href, String words) {}

    /// @param kind of alert
    public record Note(String kind, String title, String text, Optional<Way> way) {}

    public record Way(String href, String words) {}

    /// @param state nothing where all is well
    public record Language(String href, String lang, String dir, String name, String state) {}

    public record Card(String href, Localized.Text title, Localized.Text lead) {}

    /// @param branch a file of the page and all below it; empty if there are none
    public record OnPaper(String print, String page, String branch) {}

    public record About(String iso, String changed, String responsible) {}

    /// @param given whether she has just said so
    public record Feedback(String action, String helpful, String comment, Problems problems, boolean given) {}
}
