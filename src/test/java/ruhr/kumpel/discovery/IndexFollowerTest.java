package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// A node that starts brings its index up to date.
@KumpelTest
class IndexFollowerTest {

    private final Listings listings;
    private final ListingStore store;
    private final ListingIndex index;
    private final IndexFollower follower;
    private final Finder finder;
    private final Portal portal;

    IndexFollowerTest(
            Listings listings,
            ListingStore store,
            ListingIndex index,
            IndexFollower follower,
            Finder finder,
            ExamplePortals portals) {
        this.listings = listings;
        this.store = store;
        this.index = index;
        this.follower = follower;
        this.finder = finder;
        this.portal = portals.fresh();
    }

    @Test
    void whatTheIndexMissedIsFoundByAllItsWords() {
        var page = ExampleListings.on(portal.id(), "Ankommen").a(Kind.PAGE).plain();
        listings.publish(page.foundBy(Localized.german("Du brauchst eine Hausratversicherung.")));
        var entry =
                ExampleListings.on(portal.id(), "Hausratversicherung erklärt").in(listings);
        assertThat(found()).containsExactlyInAnyOrder(page.id(), entry.id());

        index.remove(store.named(List.of(page.id(), entry.id())).stream()
                .map(Face::number)
                .toList());
        assertThat(found()).isEmpty();
        follower.start();

        assertThat(found()).containsExactlyInAnyOrder(page.id(), entry.id());
    }

    private List<UUID> found() {
        return finder
                .find(portal.id(), LanguageTag.GERMAN, Filter.ALL.worded("Hausratversicherung"), 20)
                .listings()
                .stream()
                .map(Listing::id)
                .toList();
    }
}
