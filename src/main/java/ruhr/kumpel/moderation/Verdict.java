package ruhr.kumpel.moderation;

/// What was decided.
public enum Verdict {
    APPROVED,
    GIVEN_BACK,
    HIDDEN,
    RESTORED,
    /// A report without consequence.
    KEPT
}
