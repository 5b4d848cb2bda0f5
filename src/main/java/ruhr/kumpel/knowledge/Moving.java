package ruhr.kumpel.knowledge;

import java.util.Locale;

/// What comes of putting a page somewhere else in the tree.
sealed interface Moving {

    record Moved() implements Moving {}

    /// Somebody else changed it meanwhile; nothing was changed.
    record Outdated(Leaf now) implements Moving {}

    /// It cannot stand there; nothing was changed.
    record Refused(Why why) implements Moving {}

    enum Why {
        /// A page cannot stand below itself, or below one that stands below it.
        CIRCLE,
        TOO_DEEP,
        /// There is no such page to stand below.
        UNKNOWN;

        /// As in message keys: `too-deep`.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
