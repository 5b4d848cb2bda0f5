package ruhr.kumpel.knowledge;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized;

/// A town as pages show it: crest or emblem, name, who answers.
///
/// @param href its own page
/// @param contact where one writes to its office; nothing if nobody answers yet
public record TownMark(
        Localized.Text name,
        String href,
        String device,
        String ground,
        String figure,
        Optional<Crest> crest,
        Localized.Text office,
        String contact) {

    public record Crest(String src, int width, int height) {}
}
