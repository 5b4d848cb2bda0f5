package ruhr.kumpel.project;

import java.util.UUID;

/// What became of a draft that was sent to be saved.
sealed interface Saving {

    record Saved(Draft draft) implements Saving {}

    /// Another window has saved meanwhile; nothing was overwritten.
    record Outdated(Draft stored) implements Saving {}

    /// It is an entry already.
    record Posted(UUID entry) implements Saving {}
}
