package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;

/// What an ambassador says about herself; everybody reads it once she is taken on.
///
/// @param communities for whom she speaks, in her words
/// @param language of these words
/// @param links a line each: words and an address
record Profile(
        String shownAs,
        String communities,
        LanguageTag language,
        String about,
        List<LanguageTag> spoken,
        List<String> topics,
        String links) {

    static final int MOST_LANGUAGES = 8;

    Profile {
        spoken = List.copyOf(spoken);
        topics = List.copyOf(topics);
        if (spoken.isEmpty()) throw new IllegalArgumentException("An ambassador speaks a language");
    }
}
