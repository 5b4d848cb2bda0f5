package ruhr.kumpel.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Another account for an organisation, proposed by one person. A second one confirms it; three days later it is
/// carried out, unless somebody cancels it.
public record PayeeChange(
        UUID id,
        OrganisationId organisation,
        String holder,
        Iban iban,
        PersonId proposer,
        Instant proposed,
        Optional<Confirmation> confirmation) {

    /// Promise 7: long enough for a letter to be read by somebody who is away over a weekend.
    public static final Duration WAIT = Duration.ofHours(72);

    /// @param manager whether it was the portal's manager, who called back
    public record Confirmation(PersonId by, boolean manager, Instant at) {}

    /// From when on it can be carried out; empty until it is confirmed.
    public Optional<Instant> due() {
        return confirmation.map(one -> one.at().plus(WAIT));
    }

    PayeeChange confirmed(Confirmation by) {
        return new PayeeChange(id, organisation, holder, iban, proposer, proposed, Optional.of(by));
    }
}
