package ruhr.kumpel.campaign;

import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// What a supporter wants to give, and how she wants to be seen.
///
/// @param as the name or pseudonym; empty if anonymous
record Wish(CampaignId campaign, Money amount, Optional<UUID> reward, Shown shown, String as, String message) {

    Wish {
        as = shown == Shown.ANONYMOUS ? "" : as;
    }
}
