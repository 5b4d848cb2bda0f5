package ruhr.kumpel.office;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;

/// What one gets at an office.
///
/// @param documents one in each line
/// @param eligibility who gets it
/// @param fee in words; `amount` if it is one sum
/// @param basis paragraph and act, in German
/// @param appointment where one books an appointment for it, or nothing
record Offering(
        UUID id,
        Localized name,
        Localized about,
        Localized documents,
        Localized eligibility,
        Localized fee,
        Optional<Money> amount,
        String basis,
        String appointment) {}
