package ruhr.kumpel.campaign;

import java.util.List;
import java.util.stream.Stream;

/// Who sells, as buyers must know before they order (EGBGB Art. 246a § 1 (1) nos. 2 and 3).
///
/// @param representedBy empty for whoever sells in her own name
/// @param oneRate whether all it sells in Germany bears one rate of VAT
record Seller(String name, String representedBy, String address, String email, String phone, boolean oneRate) {

    /// Place and rate of an amount voucher are certain only where all that it buys bears the same rate.
    Vat vat() {
        return oneRate ? Vat.SINGLE : Vat.MULTI;
    }

    /// One line each.
    List<String> lines() {
        return Stream.of(name, representedBy, address, email, phone)
                .filter(line -> !line.isEmpty())
                .flatMap(String::lines)
                .toList();
    }
}
