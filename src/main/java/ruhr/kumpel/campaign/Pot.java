package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;

/// Money that a partner (a bank, a city) adds to gifts on a portal until nothing is left. The platform does not hold
/// it: the partner transfers it to the businesses by itself.
///
/// @param taken held for promises, due, or transferred
record Pot(
        UUID id,
        PortalId portal,
        OrganisationId partner,
        Money sum,
        PotRules rules,
        Stage stage,
        Money taken,
        Instant asked) {

    enum Stage {
        /// Waits for the portal's manager: a pot is a promise in public.
        ASKED,
        OPEN,
        CLOSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Money left() {
        return sum.minus(taken);
    }

    /// What it adds to a gift; nothing if a cap or the bottom is reached.
    ///
    /// @param campaign what its campaign has of this pot, `today` what this day has
    Money addition(Money gift, Money campaign, Money today) {
        var most = PotRules.least(
                rules.perCampaign().minus(campaign), rules.perDay().minus(today));
        var added = PotRules.least(rules.share(gift), PotRules.least(most, left()));
        return added.isPositive() ? added : Money.ZERO;
    }
}
