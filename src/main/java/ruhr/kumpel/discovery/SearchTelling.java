package ruhr.kumpel.discovery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Writes the letters about saved searches: what came onto the portal since the last one. Each search is its own
/// transaction, so a job that breaks in the middle goes on where it was.
@Component
class SearchTelling {

    private static final int PIECE = 200;
    private static final int MOST_TITLES = 10;
    private static final UUID FIRST = new UUID(0, 0);

    private final SavedSearchStore store;
    private final ListingStore listings;
    private final Finder finder;
    private final FilterReader filters;
    private final Portals portals;
    private final Accounts accounts;
    private final Courier courier;
    private final Words words;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SearchTelling(
            SavedSearchStore store,
            ListingStore listings,
            Finder finder,
            FilterReader filters,
            Portals portals,
            Accounts accounts,
            Courier courier,
            Words words,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.listings = listings;
        this.finder = finder;
        this.filters = filters;
        this.portals = portals;
        this.accounts = accounts;
        this.courier = courier;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    void tellAll() {
        var now = clock.instant();
        store.removeWaitingSince(now.minus(SearchDigests.PATIENCE));
        var last = FIRST;
        for (var due = store.due(now, last, PIECE); !due.isEmpty(); due = store.due(now, last, PIECE)) {
            for (var search : due) transactions.executeWithoutResult(_ -> tell(search, now));
            last = due.getLast().id();
        }
    }

    private void tell(SavedSearch search, Instant now) {
        var shown = listings.shownBetween(search.portal(), search.toldUntil(), now);
        var filter = filters.read(FilterQuery.parsed(search.query()), search.portal())
                .filter();
        var news = shown.isEmpty()
                ? List.<Listing>of()
                : finder.among(shown, search.portal(), search.language(), filter, MOST_TITLES);
        var address = accounts.addressOf(search.person());
        if (news.isEmpty() || address.isEmpty()) {
            store.nothingNew(search.id(), now);
            return;
        }
        var ending = Secret.next();
        store.told(search.id(), now, ending);
        courier.send(letter(search, address.get(), news, ending));
    }

    private Letter letter(SavedSearch search, EmailAddress to, List<Listing> news, Secret ending) {
        var site = portals.site(search.portal());
        var below = site.origin() + "/" + search.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(search, "discovery.letter.intro", news.size()));
        for (var listing : news)
            paragraphs.add(
                    listing.title().in(search.language(), listing.source()).value() + "\n" + below + listing.path());
        return Letter.to(
                        to,
                        search.language(),
                        site,
                        "discovery.saved-search",
                        subject(search, site, news.size()),
                        paragraphs.toArray(String[]::new))
                .withButton(say(search, "discovery.letter.all"), below + ResultsPage.LIST + newest(search.query()))
                .unsubscribedAt(below + SavedSearches.PATH + "/end/" + ending.value());
    }

    private String subject(SavedSearch search, Site site, int count) {
        return say(
                search,
                "discovery.letter.subject",
                count,
                site.name().in(search.language(), site.defaultLanguage()).value());
    }

    private static String newest(String query) {
        return query.isEmpty() ? "?sort=newest" : query + "&sort=newest";
    }

    private String say(SavedSearch search, String key, Object... arguments) {
        return words.say(search.language(), key, arguments);
    }
}
