package ruhr.kumpel.portal;

/// When a new entry is shown. Whatever the policy, entries that may endanger people always wait for review.
public enum Policy {
    AT_ONCE,
    AFTER_REVIEW
}
