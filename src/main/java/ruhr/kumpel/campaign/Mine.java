package ruhr.kumpel.campaign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Finds things through what a person may do with them, so that no check can be forgotten.
@Component
class Mine {

    private final CampaignStore campaigns;
    private final PledgeStore pledges;
    private final Organisations organisations;

    Mine(CampaignStore campaigns, PledgeStore pledges, Organisations organisations) {
        this.campaigns = campaigns;
        this.pledges = pledges;
        this.organisations = organisations;
    }

    /// At home on this portal; not necessarily shown.
    private Optional<Campaign> here(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(campaigns::with)
                .filter(one -> one.portal().equals(visit.portal()));
    }

    /// One that this visitor may read: everybody, or the team and the moderators before everybody does.
    Campaign readable(String slugAndId, Visit visit) {
        return here(slugAndId, visit)
                .filter(one -> one.readable() || mayManage(one, visit) || visit.may(Role.MODERATOR))
                .orElseThrow(NotFound::new);
    }

    /// One that everybody may read.
    Campaign shown(String slugAndId, Visit visit) {
        return here(slugAndId, visit).filter(Campaign::readable).orElseThrow(NotFound::new);
    }

    /// One of this member's teams.
    Campaign managed(String slugAndId, Visit visit) {
        return here(slugAndId, visit).filter(one -> mayManage(one, visit)).orElseThrow(NotFound::new);
    }

    /// Of this campaign.
    Pledge pledge(Campaign campaign, UUID id) {
        return pledges.with(id)
                .filter(one -> one.wish().campaign().equals(campaign.id()))
                .orElseThrow(NotFound::new);
    }

    /// One that this member made on this portal.
    Pledge own(UUID id, Visit visit) {
        return pledges.with(id)
                .filter(one ->
                        one.person().filter(visit.memberHere().person()::equals).isPresent())
                .filter(one -> campaign(one).portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }

    Campaign campaign(Pledge pledge) {
        return campaigns.with(pledge.wish().campaign()).orElseThrow();
    }

    /// One in whose team this member is, on a portal that has campaigns.
    Organisation organisation(String slug, Visit visit) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        return Slug.parse(slug)
                .flatMap(one -> organisations.editable(one, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
    }

    /// One that she owns.
    Organisation owned(String slug, Visit visit) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        return Slug.parse(slug)
                .flatMap(one -> organisations.owned(one, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
    }

    boolean mayManage(Campaign campaign, Visit visit) {
        return visit.member()
                .filter(member -> organisations.mayActFor(member.person(), campaign.organisation()))
                .isPresent();
    }
}
