package ruhr.kumpel.guide;

import java.util.Locale;

/// What became of a guide's turn with a request.
enum Turn {
    PLANNED,
    ASKED,
    /// She said yes, and keeps a place until the newcomer answers.
    ACCEPTED,
    /// They are a tandem.
    TAKEN,
    DECLINED,
    /// She, or after her yes the newcomer, did not answer in time.
    LAPSED,
    /// She could not take anybody when her turn came, or the request was over.
    SKIPPED,
    /// The newcomer said no.
    REFUSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
