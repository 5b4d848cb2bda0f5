package ruhr.kumpel.guide;

import java.util.List;

/// A guide and how well she fits.
///
/// @param why the reasons, the weightiest first
record Match(Guide guide, int score, List<Why> why) {

    Match {
        why = List.copyOf(why);
    }

    /// Without a language in common nobody is proposed; a coordinator may still know better.
    boolean canTalk() {
        return why.stream().anyMatch(Why.Speaks.class::isInstance);
    }
}
