package ruhr.kumpel.campaign;

import java.util.Locale;

/// What lets a voucher out, by the business's choice.
enum Release {
    /// The business says that the money is there.
    RECEIVED,
    /// Its bank says so.
    CONFIRMED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Release of(String word) {
        return word.equals(CONFIRMED.word()) ? CONFIRMED : RECEIVED;
    }
}
