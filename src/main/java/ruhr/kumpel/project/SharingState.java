package ruhr.kumpel.project;

/// How an entry stands with another portal.
enum SharingState {
    /// Waits for that portal's moderators.
    OFFERED,
    SHOWN,
    /// They did not take it.
    DECLINED,
    /// They took it away again.
    REMOVED;

    /// Whether it is with them now, and can be withdrawn.
    boolean open() {
        return this == OFFERED || this == SHOWN;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
