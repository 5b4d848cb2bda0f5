package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;
import ruhr.kumpel.organisation.Organisations;

/// What moderators decide about the words that came with a gift, by the id of the gift. The gift itself stays.
@Component
class CommentModeration implements Moderated {

    static final String KIND = "comment";

    private final PledgeStore pledges;
    private final CampaignStore campaigns;
    private final CommentStore store;
    private final Comments comments;
    private final Organisations organisations;
    private final Changes changes;
    private final Clock clock;

    CommentModeration(
            PledgeStore pledges,
            CampaignStore campaigns,
            CommentStore store,
            Comments comments,
            Organisations organisations,
            Changes changes,
            Clock clock) {
        this.pledges = pledges;
        this.campaigns = campaigns;
        this.store = store;
        this.comments = comments;
        this.organisations = organisations;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Whoever is erased has said nothing.
    @Override
    public Optional<Subject> subject(UUID id) {
        return pledges.with(id).flatMap(pledge -> pledge.person().map(person -> subject(pledge, person)));
    }

    private Subject subject(Pledge pledge, PersonId person) {
        var campaign = campaign(pledge);
        var wish = pledge.wish();
        return new Subject(
                Localized.of(pledge.language(), wish.as().isEmpty() ? "–" : wish.as()),
                wish.message(),
                campaign.path(),
                person,
                campaign.portal(),
                pledge.language());
    }

    /// Four eyes: neither who wrote it nor whom it praises.
    @Override
    public boolean mayDecide(UUID id, PersonId by) {
        return pledges.with(id)
                .filter(one -> one.person().filter(by::equals).isPresent()
                        || organisations.mayActFor(by, campaign(one).organisation()))
                .isEmpty();
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return pledges.with(id)
                .filter(one -> campaign(one).portal().equals(portal)
                        && campaign(one).readable()
                        && comments.of(campaign(one), Integer.MAX_VALUE).stream()
                                .anyMatch(shown -> shown.id().equals(id)))
                .isPresent();
    }

    @Override
    public List<Public> publicOf(PersonId owner) {
        return pledges.by(owner).stream()
                .filter(one -> one.arrived() && !one.wish().message().isEmpty())
                .map(one -> new Public(one.id(), campaign(one).portal()))
                .toList();
    }

    @Override
    public void approve(UUID id) {
        rule(id, true);
    }

    /// There is nothing to hand in again: it is not shown.
    @Override
    public void giveBack(UUID id, String reason) {
        rule(id, false);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        rule(id, false);
    }

    @Override
    public void restore(UUID id) {
        rule(id, true);
    }

    private void rule(UUID id, boolean shown) {
        store.rule(id, shown, clock.instant());
        changes.note(Campaigns.TOPIC, id);
    }

    private Campaign campaign(Pledge pledge) {
        return campaigns.with(pledge.wish().campaign()).orElseThrow();
    }
}
