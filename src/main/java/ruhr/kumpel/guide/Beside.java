package ruhr.kumpel.guide;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;

/// What belongs to a guide beside what newcomers are offered.
///
/// @param chosen all topics that she wants to offer, open or not
/// @param stories hers in further languages
record Beside(List<String> chosen, Localized stories, Optional<MediaId> photo) {

    Beside {
        chosen = List.copyOf(chosen);
    }

    static Beside of(Profile profile) {
        return new Beside(profile.topics(), Localized.EMPTY, Optional.empty());
    }
}
