package ruhr.kumpel.guide;

import java.util.List;
import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;

/// What a guide says about herself. Everybody reads it once she is taken on, so it holds no name but the one she chose.
///
/// @param shownAs a first name or another one
/// @param language in which the story is written
/// @param topics keys of the portal's topics
/// @param towns official keys; none is the whole region
/// @param hours per month
/// @param capacity how many newcomers at once
record Profile(
        String shownAs,
        LanguageTag language,
        String story,
        List<SpokenLanguage> spoken,
        List<String> topics,
        List<String> towns,
        Set<WayHere> ways,
        int hours,
        int capacity) {

    static final int MOST_PLACES = 9;
    static final int MOST_HOURS = 60;

    Profile {
        spoken = List.copyOf(spoken);
        topics = List.copyOf(topics);
        towns = List.copyOf(towns);
        ways = Set.copyOf(ways);
        if (spoken.isEmpty()) throw new IllegalArgumentException("A guide speaks a language");
        if (capacity < 1 || capacity > MOST_PLACES) throw new IllegalArgumentException("A guide has 1 to 9 places");
    }

    /// The same with other topics.
    Profile about(List<String> others) {
        return new Profile(shownAs, language, story, spoken, others, towns, ways, hours, capacity);
    }
}
