package ruhr.kumpel.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a voucher is taxed (UStG § 3 (13) to (15), after Directive (EU) 2016/1065).
enum Vat {
    /// Place and tax are certain when it is issued: taxed when it is sold (§ 3 (14)).
    SINGLE,
    /// One of them is not: taxed when it is redeemed (§ 3 (15)).
    MULTI;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Vat> parse(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
