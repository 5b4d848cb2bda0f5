package ruhr.kumpel.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.organisation.Businesses;
import ruhr.kumpel.organisation.Traders;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.portal.Portals;

/// What a business does with its campaign, from the first draft to the thanks.
@Component
class Campaigns {

    static final String TOPIC = "campaign";

    private final CampaignStore store;
    private final StandingStore standing;
    private final ApprovalStore approvals;
    private final Launching launching;
    private final Traders traders;
    private final Payees payees;
    private final Sellers sellers;
    private final Reviews reviews;
    private final Portals portals;
    private final Businesses businesses;
    private final CampaignListings listings;
    private final Changes changes;
    private final Clock clock;

    Campaigns(
            CampaignStore store,
            StandingStore standing,
            ApprovalStore approvals,
            Launching launching,
            Traders traders,
            Payees payees,
            Sellers sellers,
            Reviews reviews,
            Portals portals,
            Businesses businesses,
            CampaignListings listings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.approvals = approvals;
        this.launching = launching;
        this.traders = traders;
        this.payees = payees;
        this.sellers = sellers;
        this.reviews = reviews;
        this.portals = portals;
        this.businesses = businesses;
        this.listings = listings;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Campaign draft(OrganisationId organisation, PortalId portal, Content content, PersonId by) {
        var campaign = new Campaign(
                CampaignId.next(), ShortId.next(), portal, organisation, content, State.DRAFT, false, by, now());
        store.add(campaign);
        return campaign;
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is. What everybody sees already is
    /// looked at again.
    @Transactional
    public Optional<Campaign> revise(
            CampaignId id, Predicate<Campaign> asSeen, UnaryOperator<Content> change, PersonId by) {
        var was = store.locked(id).orElseThrow();
        if (!asSeen.test(was)) return Optional.of(was);
        store.change(new Campaign(
                id,
                was.shortId(),
                was.portal(),
                was.organisation(),
                change.apply(was.content()),
                was.state(),
                was.hidden(),
                by,
                now()));
        approvals.forget(id);
        if (was.state() == State.SUBMITTED || was.readable())
            reviews.ask(TOPIC, id.value(), was.portal(), Set.of(Reason.CHANGED), false);
        changes.note(TOPIC, id.value());
        listings.follow(id);
        businesses.refresh(was.organisation());
        return Optional.empty();
    }

    /// Money is asked for: somebody else always looks first, whatever the portal's policy.
    @Transactional
    public Submitting submit(CampaignId id) {
        var campaign = store.locked(id).orElseThrow();
        if (payees.of(campaign.organisation()).isEmpty()) return new Submitting.NoAccount();
        if (campaign.sells() && !traders.given(campaign.organisation())) return new Submitting.NoTrader();
        if (!campaign.content().rewards().isEmpty()
                && sellers.of(campaign.organisation()).isEmpty()) return new Submitting.NoSeller();
        if (campaign.content().lastDay().isBefore(today(campaign))
                || !store.state(id, State.SUBMITTED, now(), State.DRAFT, State.RETURNED))
            return new Submitting.NotNow();
        standing.settled(id);
        reviews.ask(TOPIC, id.value(), campaign.portal(), Set.of(Reason.POLICY), false);
        changes.note(TOPIC, id.value());
        return new Submitting.Submitted();
    }

    @Transactional
    public boolean pause(CampaignId id) {
        return become(id, State.PAUSED, State.RUNNING);
    }

    @Transactional
    public boolean resume(CampaignId id) {
        if (launching.lacksTrader(store.locked(id).orElseThrow())) return false;
        return become(id, State.RUNNING, State.PAUSED);
    }

    @Transactional
    public boolean end(CampaignId id) {
        return become(id, State.ENDED, State.RUNNING, State.PAUSED);
    }

    /// At the end, once.
    @Transactional
    public boolean thank(CampaignId id, LanguageTag language, String text) {
        if (!become(id, State.THANKED, State.ENDED)) return false;
        standing.thank(id, language, text, now());
        return true;
    }

    /// The day in the portal's zone.
    LocalDate today(Campaign campaign) {
        return LocalDate.ofInstant(
                clock.instant(), portals.with(campaign.portal()).setting().zone());
    }

    private boolean become(CampaignId id, State next, State... from) {
        boolean became = store.state(id, next, now(), from);
        if (!became) return false;
        changes.note(TOPIC, id.value());
        listings.follow(id);
        store.with(id).map(Campaign::organisation).ifPresent(businesses::refresh);
        return true;
    }

    private Instant now() {
        return clock.instant();
    }
}
