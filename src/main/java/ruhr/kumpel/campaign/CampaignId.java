package ruhr.kumpel.campaign;

import java.util.UUID;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.payment.CauseId;

/// Names a campaign, and its cause in the ledger.
public record CampaignId(UUID value) {

    static CampaignId next() {
        return new CampaignId(Ids.next());
    }

    /// In the ledger.
    CauseId cause() {
        return new CauseId(value);
    }
}
