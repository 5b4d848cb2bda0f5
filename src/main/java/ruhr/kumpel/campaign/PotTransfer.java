package ruhr.kumpel.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ruhr.kumpel.kernel.Money;

/// One transfer of a partner to a business: what its pot added to a campaign since the last list.
///
/// @param id of its payment, too
record PotTransfer(UUID id, CampaignId campaign, Money amount) {

    /// What a partner transfers at once.
    record Batch(UUID id, UUID pot, Instant made, List<PotTransfer> transfers) {

        Money sum() {
            return Money.sum(transfers.stream().map(PotTransfer::amount).toList());
        }
    }
}
