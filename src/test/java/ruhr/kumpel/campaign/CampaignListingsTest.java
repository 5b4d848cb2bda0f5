package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.discovery.Filter;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.LanguageTag;

/// A campaign is found as long as one can give to it, and so is whoever asks for it.
@KumpelTest
class CampaignListingsTest {

    private final ExampleCampaigns examples;
    private final Campaigns campaigns;
    private final CampaignListings source;
    private final Listings listings;

    CampaignListingsTest(ExampleCampaigns examples, Campaigns campaigns, CampaignListings source, Listings listings) {
        this.examples = examples;
        this.campaigns = campaigns;
        this.source = source;
        this.listings = listings;
    }

    @Test
    void aRunningCampaignIsFoundUntilItPauses() {
        var barber = examples.barber();
        source.follow(barber.campaign().id());
        assertThat(found(barber)).extracting(Listing::kind).contains(Kind.CAMPAIGN);
        assertThat(found(barber).getFirst().path()).isEqualTo(barber.campaign().path());
        campaigns.pause(barber.campaign().id());
        assertThat(found(barber)).isEmpty();
        campaigns.resume(barber.campaign().id());
        assertThat(found(barber)).hasSize(1);
        campaigns.end(barber.campaign().id());
        assertThat(found(barber)).isEmpty();
    }

    @Test
    void itIsNotAmongWhatPeoplePost() {
        var barber = examples.barber();
        source.follow(barber.campaign().id());
        assertThat(listings.found(Filter.ALL, barber.portal().id(), LanguageTag.GERMAN, 20))
                .extracting(Listing::kind)
                .doesNotContain(Kind.CAMPAIGN, Kind.ORGANISATION);
    }

    @Test
    void whoAsksForMoneyIsFoundToo() {
        var barber = examples.barber();
        var name = barber.organisation().name();
        assertThat(listings.found(Filter.ALL.worded(name), barber.portal().id(), LanguageTag.GERMAN, 20))
                .extracting(Listing::id)
                .contains(barber.organisation().id().value());
    }

    private List<Listing> found(ExampleCampaigns.Barber barber) {
        return listings.found(Filter.ALL.of(Kind.CAMPAIGN), barber.portal().id(), LanguageTag.GERMAN, 20);
    }
}
