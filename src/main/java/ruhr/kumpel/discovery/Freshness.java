package ruhr.kumpel.discovery;

/// Whether the owner has confirmed lately that it is still true.
public enum Freshness {
    FRESH,
    /// Long unconfirmed: sinks below the fresh ones in every order.
    STALE
}
