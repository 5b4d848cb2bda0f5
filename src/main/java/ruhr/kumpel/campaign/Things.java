package ruhr.kumpel.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;

/// Things that a campaign gives for an amount, besides vouchers. Once supporters have seen them, they only become more.
@Component
class Things {

    static final int MOST = 20;

    private final CampaignStore store;
    private final Campaigns campaigns;
    private final PieceStore pieces;
    private final Changes changes;

    Things(CampaignStore store, Campaigns campaigns, PieceStore pieces, Changes changes) {
        this.store = store;
        this.campaigns = campaigns;
        this.pieces = pieces;
        this.changes = changes;
    }

    /// False if the campaign runs already, or has too many.
    @Transactional
    public boolean add(CampaignId id, Reward thing, PersonId by) {
        var campaign = store.locked(id).orElseThrow();
        if (campaign.state().readable() || of(campaign).size() >= MOST) return false;
        campaigns.revise(id, _ -> true, was -> was.with(thing), by);
        return true;
    }

    /// False if the campaign runs already.
    @Transactional
    public boolean remove(CampaignId id, UUID thing, PersonId by) {
        var campaign = store.locked(id).orElseThrow();
        if (campaign.state().readable()) return false;
        campaigns.revise(id, _ -> true, was -> was.without(thing), by);
        return true;
    }

    /// Of a thing of this campaign.
    @Transactional
    public void more(Campaign campaign, UUID thing, int pieces) {
        this.pieces.add(thing, pieces);
        changes.note(Campaigns.TOPIC, campaign.id().value());
    }

    static List<Reward> of(Campaign campaign) {
        return campaign.content().rewards().stream()
                .filter(one -> !one.isVoucher())
                .toList();
    }
}
