package ruhr.kumpel.project;

/// Where an entry is in its life. Entries whose address is not confirmed yet do not exist: they are drafts.
enum State {
    /// Waits for a moderator.
    SUBMITTED,
    /// A moderator asked for changes.
    RETURNED,
    PUBLISHED,
    /// Taken away for a while by its owner.
    PAUSED,
    /// Not confirmed for so long that it is shown no more; its owner brings it back with a click.
    LAPSED,
    /// Over or done.
    ENDED,
    /// Taken away by a moderator.
    HIDDEN,
    /// Nothing is left but its id, that it was there, and why it went.
    DELETED;

    /// Whether everybody may read it, be it with a word that it is over.
    boolean readable() {
        return this == PUBLISHED || this == PAUSED || this == ENDED;
    }

    /// Whether it is found in lists and answered.
    boolean open() {
        return this == PUBLISHED;
    }

    /// Whether an offer to other portals may go on waiting: not while its own portal looks at it, or has hidden it.
    boolean mayBeShared() {
        return readable() || this == LAPSED;
    }

    boolean mayPause() {
        return this == PUBLISHED;
    }

    boolean mayResume() {
        return this == PAUSED || this == LAPSED || this == ENDED;
    }

    boolean mayEnd() {
        return this == PUBLISHED || this == PAUSED || this == LAPSED;
    }

    boolean mayBeEdited() {
        return this != DELETED && this != HIDDEN;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
