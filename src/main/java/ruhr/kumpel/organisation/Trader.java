package ruhr.kumpel.organisation;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// What a business that sells says about itself, as DSA Art. 30 asks.
///
/// @param reference number of the document, or of the electronic identification
/// @param document a picture of it; only for the portal's manager
/// @param account where the money goes (IBAN); hidden from buyers as the identity is
/// @param register empty if it stands in none
/// @param certified when it declared to offer only what is lawful
/// @param checked when the manager found it right; empty until then
/// @param doubt what is not right, in the manager's words; empty if nothing is
record Trader(
        OrganisationId organisation,
        String name,
        String address,
        String phone,
        String email,
        Identity identity,
        String reference,
        Optional<MediaId> document,
        String account,
        String register,
        String number,
        Instant certified,
        PersonId givenBy,
        Instant given,
        Optional<Instant> checked,
        String doubt) {

    enum Identity {
        DOCUMENT,
        ELECTRONIC;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Identity> parse(String word) {
            for (var one : values()) if (one.word().equals(word)) return Optional.of(one);
            return Optional.empty();
        }
    }

    /// What buyers are shown (Art. 30 (7)): no identity, no account.
    PublicTrader open() {
        return new PublicTrader(name, address, phone, email, register, number);
    }
}
