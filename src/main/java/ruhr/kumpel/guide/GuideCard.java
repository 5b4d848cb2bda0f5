package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.media.Picture;

/// A guide's public profile in short, ready to print.
///
/// @param why reasons for which she fits; empty where nobody is looked for
/// @param room how many places she has left, in words
public record GuideCard(
        String id,
        String name,
        String href,
        Text story,
        List<String> languages,
        List<String> topics,
        String towns,
        String room,
        boolean free,
        Optional<Picture> photo,
        List<String> why) {}
