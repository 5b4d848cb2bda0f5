package ruhr.kumpel.pinboard;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Tab;

/// A posting, ready to print.
///
/// @param writerHref nothing where there is no page
/// @param taken whether it comes from a source
/// @param link to more, or to the source; may be empty
/// @param state why not everybody reads it; nothing if everybody does
/// @param doors for those who may change it
public record PostingView(
        Localized.Text title,
        Localized.Text text,
        List<String> paragraphs,
        String kind,
        boolean event,
        String posted,
        String until,
        String topic,
        String where,
        String writer,
        String writerHref,
        boolean taken,
        String link,
        String language,
        Optional<When> when,
        String state,
        Optional<String> reason,
        Optional<Doors> doors,
        String report,
        String all) {

    /// @param dates the next ones; none when it is over
    /// @param repeats nothing for what happens once
    public record When(List<String> dates, String repeats, String place, boolean online, String file) {}

    /// @param edit nothing for what comes from a source
    /// @param translations current where there is one already
    public record Doors(String edit, List<Tab> translations, String removal) {}
}
