package ruhr.kumpel.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;

/// Right to goods of a business, up to a worth.
///
/// @param blocked the money it was given for went back
/// @param expires the last day on which it is taken
/// @param whole for a thing: redeemed at once or not at all
record Voucher(
        UUID id,
        UUID pledge,
        OrganisationId organisation,
        PortalId portal,
        Money worth,
        Money redeemed,
        boolean blocked,
        LocalDate expires,
        Instant issued,
        boolean whole,
        Vat vat) {

    private static final int YEARS = 3;

    /// The regular limitation period: three years from the end of the year in which it was issued (BGB §§ 195, 199).
    static LocalDate expiry(LocalDate issued) {
        return LocalDate.of(issued.getYear() + YEARS, 12, 31);
    }

    Money left() {
        return worth.minus(redeemed);
    }

    boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }
}
