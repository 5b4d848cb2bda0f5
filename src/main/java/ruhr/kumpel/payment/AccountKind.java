package ruhr.kumpel.payment;

import java.util.Arrays;

/// The four accounts of a cause. The first three say where the money is; the last is the other side of each.
enum AccountKind {
    PROMISED,
    /// The payee said so.
    RECEIVED,
    /// The bank said so.
    CONFIRMED,
    SUPPORT;

    static String[] names() {
        return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
    }
}
