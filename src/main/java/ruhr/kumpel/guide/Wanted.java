package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;

/// What a newcomer looks for.
///
/// @param called what the guide may call her, once both agree
/// @param situation in whatever language; the guides who are asked read it
/// @param languages in which she can talk; at least one
/// @param topics keys of the portal's topics
/// @param town official key of where she lives or will live
record Wanted(
        String called,
        String situation,
        List<LanguageTag> languages,
        List<String> topics,
        Optional<String> town,
        Optional<WayHere> way) {

    Wanted {
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
    }
}
