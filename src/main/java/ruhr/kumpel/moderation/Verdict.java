package ruhr.kumpel.moderation;

/// What was decided.
public enum Verdict {
    APPROVED,
    GIVEN_BACK,
    HIDDEN,
    RESTORED,
    /// A report without consequence.
    KEPT,
    /// Its owner took it away before anybody decided.
    GONE;

    /// What the person concerned may complain about (DSA article 20).
    boolean restricts() {
        return this == GIVEN_BACK || this == HIDDEN;
    }
}
