package ruhr.kumpel.project;

/// How a pledge goes on. Only those that stand or were kept count.
enum PledgeState {
    STANDS,
    /// The thing changed hands.
    KEPT,
    TAKEN_BACK,
    /// The owner did not want it, or it never came.
    DECLINED;

    boolean counts() {
        return this == STANDS || this == KEPT;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
