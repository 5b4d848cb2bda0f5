package ruhr.kumpel.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// A visitor's promise counts from the moment her address is confirmed.
@Component
class PledgeConfirmation implements Confirmable {

    static final String PURPOSE = "campaign.pledge";

    private final PledgeStore store;
    private final CampaignStore campaigns;
    private final Pledges pledges;

    PledgeConfirmation(PledgeStore store, CampaignStore campaigns, Pledges pledges) {
        this.store = store;
        this.campaigns = campaigns;
        this.pledges = pledges;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    @Transactional
    public String confirmed(UUID subject, PersonId person, Visit visit) {
        var wish = store.takeAsking(subject);
        if (wish.isEmpty()) return "/";
        return switch (pledges.place(subject, wish.get(), person, visit.language())) {
            case Pledging.Pledged _ -> "/my/supports/" + subject;
            case Pledging.NotOpen _ -> late(wish.get(), "");
            case Pledging.SoldOut _ -> late(wish.get(), "?sold=out");
        };
    }

    private String late(Wish wish, String why) {
        return campaigns
                .with(wish.campaign())
                .map(one -> one.path() + "/support/late" + why)
                .orElse("/");
    }
}
