package ruhr.kumpel.moderation;

/// Why something is looked at before it is public, or again after it is. The signals are found by whoever
/// publishes.
public enum Reason {
    /// This portal looks at everything first.
    POLICY,
    /// The first thing this person ever posted.
    FIRST_ENTRY,
    LINK,
    IBAN,
    TELEPHONE,
    /// People at risk: always reviewed, whatever the portal's policy.
    PRIVATE_HOUSING,
    PRIVATE_RIDE,
    CHILDCARE,
    /// Changed after it was approved or given back.
    CHANGED,
    /// Looks like something that is already there.
    DUPLICATE,
    /// Whoever posted it was kept out of the platform since.
    OWNER_BLOCKED,
    /// Shown on one more portal, whose moderators decide for themselves.
    OTHER_PORTAL;

    /// Where somebody may come to harm before anybody reports it.
    boolean endangers() {
        return this == PRIVATE_HOUSING || this == PRIVATE_RIDE || this == CHILDCARE;
    }
}
