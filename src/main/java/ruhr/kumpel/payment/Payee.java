package ruhr.kumpel.payment;

import java.util.Set;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;

/// A bank account of an organisation: the one it has, or one that it had.
///
/// @param holder its name as the bank knows it; banks compare it with the IBAN before a transfer
public record Payee(UUID id, OrganisationId organisation, String holder, Iban iban) {

    /// A transfer without BIC, as our GiroCode is one, stays within the European Economic Area.
    private static final Set<String> ECONOMIC_AREA = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
            "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    static boolean reachable(Iban iban) {
        return ECONOMIC_AREA.contains(iban.country());
    }
}
