package ruhr.kumpel.campaign;

/// What came of undoing a redemption.
enum Undoing {
    /// Also when the same was asked twice.
    UNDONE,
    TOO_LATE,
    /// There is none such on this voucher.
    UNKNOWN
}
