package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Words that came with gifts, as everybody reads them: once the money is there, and where the portal looks first, once
/// somebody has. What moderators hid is gone with its name.
@Component
class Comments {

    private static final int AT_ONCE = 200;

    private final PledgeStore pledges;
    private final CommentStore store;
    private final CampaignStore campaigns;
    private final Reviews reviews;
    private final Portals portals;
    private final Clock clock;

    Comments(
            PledgeStore pledges,
            CommentStore store,
            CampaignStore campaigns,
            Reviews reviews,
            Portals portals,
            Clock clock) {
        this.pledges = pledges;
        this.store = store;
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.portals = portals;
        this.clock = clock;
    }

    /// Newest first.
    List<Pledge> of(Campaign campaign, int limit) {
        var arrived = pledges.arrived(campaign.id(), limit);
        var rulings = store.rulings(arrived.stream().map(Pledge::id).toList());
        boolean first = portals.with(campaign.portal()).policy() == Policy.AFTER_REVIEW;
        return arrived.stream()
                .filter(one -> rulings.getOrDefault(
                        one.id(), !first || one.wish().message().isEmpty()))
                .toList();
    }

    /// Asks the moderators of portals that look first.
    @Transactional
    void round() {
        var careful = portals.all().stream()
                .filter(one -> one.policy() == Policy.AFTER_REVIEW)
                .map(Portal::id)
                .toList();
        for (var pledge : pledges.all(store.unasked(careful, AT_ONCE))) {
            var campaign = campaigns.with(pledge.wish().campaign()).orElseThrow();
            store.asked(pledge.id(), clock.instant());
            reviews.ask(CommentModeration.KIND, pledge.id(), campaign.portal(), Set.of(Reason.POLICY), false);
        }
    }
}
