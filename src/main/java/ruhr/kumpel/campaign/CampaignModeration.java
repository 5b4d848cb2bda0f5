package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;
import ruhr.kumpel.organisation.Businesses;
import ruhr.kumpel.organisation.Organisations;

/// What moderators decide about campaigns. From the approval on, money can be given.
@Component
class CampaignModeration implements Moderated {

    private static final int EXCERPT = 600;

    private final CampaignStore store;
    private final StandingStore standing;
    private final Organisations organisations;
    private final Launching launching;
    private final ApprovalStore approvals;
    private final Businesses businesses;
    private final CampaignListings listings;
    private final Changes changes;
    private final Clock clock;

    CampaignModeration(
            CampaignStore store,
            StandingStore standing,
            Organisations organisations,
            Launching launching,
            ApprovalStore approvals,
            Businesses businesses,
            CampaignListings listings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.organisations = organisations;
        this.launching = launching;
        this.approvals = approvals;
        this.businesses = businesses;
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Campaigns.TOPIC;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return store.with(new CampaignId(id)).map(CampaignModeration::subject);
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> ids) {
        return store.all(ids.stream().map(CampaignId::new).toList()).stream()
                .collect(Collectors.toMap(one -> one.id().value(), CampaignModeration::subject));
    }

    @Override
    public void lock(UUID id) {
        store.locked(new CampaignId(id));
    }

    /// Four eyes: nobody decides about what her own team asks money for.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return store.with(new CampaignId(id))
                .filter(one -> one.writer().equals(by) || organisations.mayActFor(by, one.organisation()))
                .isEmpty();
    }

    private static Subject subject(Campaign campaign) {
        var title = campaign.content().title();
        var source = title.languages().stream().findFirst().orElse(LanguageTag.GERMAN);
        var story = campaign.content().story().in(source).value();
        return new Subject(
                title,
                story.length() > EXCERPT ? story.substring(0, EXCERPT) + "…" : story,
                campaign.path(),
                campaign.writer(),
                campaign.portal(),
                source);
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return List.of(); // an organisation's, not a person's
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return store.with(new CampaignId(id))
                .filter(one -> one.portal().equals(portal))
                .filter(one -> one.readable()
                        || visitor.filter(person -> organisations.mayActFor(person, one.organisation()))
                                .isPresent())
                .isPresent();
    }

    @Override
    public boolean opensToModerators(UUID id, PortalId portal) {
        return store.with(new CampaignId(id))
                .filter(one -> one.portal().equals(portal))
                .isPresent();
    }

    /// What was public already and is only looked at again stays as it is.
    @Override
    public void approve(UUID id) {
        store.locked(new CampaignId(id)).ifPresent(launching::approved);
    }

    /// A running one is not taken from its supporters: it pauses until it is in order, and keeps its address.
    @Override
    public void giveBack(UUID id, String reason) {
        var campaign = new CampaignId(id);
        standing.returned(campaign, reason, clock.instant());
        approvals.forget(campaign);
        if (!store.state(campaign, State.RETURNED, clock.instant(), State.SUBMITTED))
            store.state(campaign, State.PAUSED, clock.instant(), State.RUNNING);
        changed(id);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        standing.hide(new CampaignId(id), clock.instant());
        changed(id);
    }

    @Override
    public void restore(UUID id) {
        standing.restore(new CampaignId(id));
        changed(id);
    }

    private void changed(UUID id) {
        changes.note(Campaigns.TOPIC, id);
        listings.follow(new CampaignId(id));
        store.with(new CampaignId(id)).map(Campaign::organisation).ifPresent(businesses::refresh);
    }
}
