package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Who saved a search hears once of what is new, and of nothing else.
@KumpelTest
class SearchTellingTest {

    private final SavedSearchStore store;
    private final SearchTelling telling;
    private final Listings listings;
    private final Portal portal;
    private final Accounts accounts;
    private final MovableClock clock;
    private final JdbcClient db;

    SearchTellingTest(
            SavedSearchStore store,
            SearchTelling telling,
            Listings listings,
            ExamplePortals portals,
            Accounts accounts,
            MovableClock clock,
            JdbcClient db) {
        this.store = store;
        this.telling = telling;
        this.listings = listings;
        this.portal = portals.fresh();
        this.accounts = accounts;
        this.clock = clock;
        this.db = db;
    }

    @Test
    void whatIsNewIsToldOnce() {
        var address =
                EmailAddress.parse("told" + System.nanoTime() + "@example.org").orElseThrow();
        var person = accounts.personFor(address, LanguageTag.GERMAN);
        var id = Ids.next();
        store.add(id, portal.id(), FilterQuery.of(Filter.ALL.worded("Decken")), LanguageTag.GERMAN, clock.instant());
        store.own(id, person, Secret.next());
        clock.forward(Duration.ofHours(1));
        ExampleListings.on(portal.id(), "Zwölf Decken").in(listings);
        ExampleListings.on(portal.id(), "Ein Klavier").in(listings);
        clock.forward(Duration.ofHours(1));
        telling.tellAll();
        clock.forward(Duration.ofHours(24));
        telling.tellAll();
        var letters = db.sql("select paragraphs::text from conversation.letter where recipient = :to")
                .param("to", address.value())
                .query(String.class)
                .list();
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst()).contains("Zwölf Decken").doesNotContain("Klavier");
        assertThat(store.of(person)).hasSize(1);
    }
}
