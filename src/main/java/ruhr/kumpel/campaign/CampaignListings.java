package ruhr.kumpel.campaign;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingSource;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.organisation.Businesses;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.OrganisationChanged;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;

/// The findable face of a campaign, as long as one can give to it: where its business is, until its last day.
@Component
class CampaignListings implements ListingSource {

    private static final int SUMMARY = 240;

    private final CampaignStore store;
    private final Organisations organisations;
    private final Businesses businesses;
    private final Listings listings;
    private final Portals portals;

    CampaignListings(
            CampaignStore store,
            Organisations organisations,
            Businesses businesses,
            Listings listings,
            Portals portals) {
        this.store = store;
        this.organisations = organisations;
        this.businesses = businesses;
        this.listings = listings;
        this.portals = portals;
    }

    /// As it stands now, in the caller's transaction.
    void follow(CampaignId id) {
        var listing = store.with(id).flatMap(this::listing);
        if (listing.isPresent()) listings.publish(listing.get());
        else listings.withdraw(id.value());
    }

    /// A new name, or it is hidden.
    @EventListener
    void on(OrganisationChanged event) {
        store.of(event.organisation()).forEach(campaign -> follow(campaign.id()));
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.of(Kind.CAMPAIGN);
    }

    @Override
    public void publishAll(Consumer<Listing> to) {
        store.running().forEach(campaign -> listing(campaign).ifPresent(to));
    }

    private Optional<Listing> listing(Campaign campaign) {
        if (campaign.state() != State.RUNNING || campaign.hidden()) return Optional.empty();
        return Optional.ofNullable(
                        organisations.named(List.of(campaign.organisation())).get(campaign.organisation()))
                .filter(organisation -> !organisation.hidden())
                .map(organisation -> listing(campaign, organisation));
    }

    private Listing listing(Campaign campaign, Organisation organisation) {
        var content = campaign.content();
        var zone = portals.with(campaign.portal()).setting().zone();
        return new Listing(
                campaign.id().value(),
                campaign.shortId(),
                Kind.CAMPAIGN,
                campaign.portal(),
                Map.of(campaign.portal(), new Placement(true, List.of())),
                content.title().languages().stream().findFirst().orElse(LanguageTag.GERMAN),
                content.title(),
                shortened(content.story()),
                Set.copyOf(organisation.languages()),
                where(organisation),
                Optional.of(new Who(organisation.id(), organisation.name(), organisation.verified())),
                Optional.empty(),
                Optional.of(content.lastDay().plusDays(1).atStartOfDay(zone).toInstant()),
                campaign.changed(),
                campaign.changed(),
                Optional.empty(),
                false,
                Freshness.FRESH,
                List.of(),
                Optional.empty());
    }

    private Where where(Organisation organisation) {
        return businesses
                .of(organisation.id())
                .map(business -> business.where())
                .orElseGet(() -> organisation.town().<Where>map(Where.Town::new).orElseGet(Where.Region::new));
    }

    private static Localized shortened(Localized text) {
        var shorter = new LinkedHashMap<LanguageTag, String>();
        text.texts().forEach((language, words) -> shorter.put(language, shortened(words)));
        return new Localized(shorter);
    }

    /// Whole words, one line.
    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SUMMARY) return line;
        int space = line.lastIndexOf(' ', SUMMARY - 1);
        return line.substring(0, space > 0 ? space : SUMMARY - 1) + "…";
    }
}
