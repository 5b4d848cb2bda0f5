package ruhr.kumpel.language;

import java.util.List;
import java.util.Locale;

/// What comes of asking a machine to translate.
public sealed interface Translating {

    /// @param texts as many as were asked for, in their order
    record Translated(List<String> texts) implements Translating {}

    record Refused(Why why) implements Translating {}

    enum Why {
        /// It does not speak one of the two.
        LANGUAGE,
        /// The operator's account there is used up.
        USED_UP,
        /// It does not know the operator's key.
        KEY,
        /// It does not answer, or with something that is no answer.
        AWAY;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
