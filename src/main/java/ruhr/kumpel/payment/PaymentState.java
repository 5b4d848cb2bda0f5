package ruhr.kumpel.payment;

import java.util.Locale;

/// Where a payment is, by the last of its bookings that was not taken back.
public enum PaymentState {
    PROMISED,
    /// The payee said that it arrived.
    RECEIVED,
    /// Seen in the payee's bank file or by the payment provider.
    CONFIRMED,
    /// It went back.
    RETURNED,
    /// It never came.
    LAPSED;

    /// Whether the supporter is still expected to pay.
    public boolean open() {
        return this == PROMISED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
