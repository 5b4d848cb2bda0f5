package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a thing comes to its buyer.
enum Delivery {
    /// She fetches it, with a voucher.
    COUNTER,
    /// It is sent; her address is asked for, and forgotten when it is on its way.
    MAIL,
    /// Words or a link, by mail as soon as the money is there.
    DIGITAL;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Delivery> parse(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
