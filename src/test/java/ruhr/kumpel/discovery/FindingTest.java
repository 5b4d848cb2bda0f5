package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.kernel.BoundingBox;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// What a filter chooses, and that list, facets and map agree on it.
@KumpelTest
class FindingTest {

    private static final LanguageTag GERMAN = LanguageTag.GERMAN;

    private final Listings listings;
    private final Finder finder;
    private final ExamplePortals portals;
    private final TransactionTemplate transactions;
    private final WordSearch words;
    private final JdbcClient db;
    private final MovableClock clock;
    private final Portal portal;

    FindingTest(
            Listings listings,
            Finder finder,
            ExamplePortals portals,
            TransactionTemplate transactions,
            WordSearch words,
            JdbcClient db,
            MovableClock clock) {
        this.words = words;
        this.db = db;
        this.clock = clock;
        this.listings = listings;
        this.finder = finder;
        this.portals = portals;
        this.transactions = transactions;
        this.portal = portals.fresh();
    }

    @Test
    void whatIsPublishedTwiceIsThereOnce() {
        var listing = ExampleListings.on(portal.id(), "Zwei Mal").in(listings);
        listings.publish(listing);
        assertThat(found(Filter.ALL)).containsExactly(listing.id());
        assertThat(listings.with(listing.id())).contains(listing);
    }

    @Test
    void whatIsWithdrawnIsGone() {
        var listing = ExampleListings.on(portal.id(), "Kurz").in(listings);
        listings.withdraw(listing.id());
        assertThat(found(Filter.ALL)).isEmpty();
        assertThat(found(Filter.ALL.worded("Kurz"))).isEmpty();
        assertThat(listings.with(listing.id())).isEmpty();
    }

    @Test
    void aPortalNeverSeesWhatIsNotShownOnIt() {
        var other = portals.fresh();
        var here = ExampleListings.on(portal.id(), "Schrank hier").in(listings);
        var both = ExampleListings.on(other.id(), "Schrank dort und hier")
                .placed(Map.of(other.id(), new Placement(true, List.of()), portal.id(), new Placement(true, List.of())))
                .in(listings);
        var waiting = ExampleListings.on(other.id(), "Schrank wartet")
                .placed(Map.of(
                        other.id(), new Placement(true, List.of()), portal.id(), new Placement(false, List.of())))
                .in(listings);
        assertThat(found(Filter.ALL)).containsExactlyInAnyOrder(here.id(), both.id());
        assertThat(found(Filter.ALL.worded("Schrank"))).containsExactlyInAnyOrder(here.id(), both.id());
        assertThat(finder.shown(portal.id(), waiting.id())).isEmpty();
        assertThat(finder.clusters(portal.id(), GERMAN, Filter.ALL, BoundingBox.RUHR, 9)
                        .total())
                .isEqualTo(2);
        assertThat(listings.similarTo(here.id(), portal.id(), GERMAN, 5))
                .extracting(Listing::id)
                .containsExactly(both.id());
    }

    @Test
    void aCommitThatComesLateIsFoundAsWell() throws Exception {
        var late = ExampleListings.on(portal.id(), "Später Beschluss");
        var early = ExampleListings.on(portal.id(), "Früher Beschluss");
        transactions.executeWithoutResult(_ -> {
            listings.publish(late.plain());
            var other = Thread.ofVirtual().start(() -> listings.publish(early.plain()));
            try {
                other.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertThat(found(Filter.ALL)).containsExactly(early.id());
        });
        assertThat(found(Filter.ALL)).containsExactlyInAnyOrder(late.id(), early.id());
    }

    @Test
    void aTownHasItsOwnAndWhatIsRightEverywhere() {
        var bochum = ExampleListings.on(portal.id(), "Bochum").in(listings);
        var herne = ExampleListings.on(portal.id(), "Herne")
                .at(new Where.Town(ExampleListings.HERNE))
                .in(listings);
        var region = ExampleListings.on(portal.id(), "Überall")
                .at(new Where.Region())
                .in(listings);
        var both = ExampleListings.on(portal.id(), "Zwei Städte")
                .at(new Where.Towns(List.of(ExampleListings.HERNE, ExampleListings.DORTMUND)))
                .in(listings);
        assertThat(found(Filter.ALL.in(Optional.of(ExampleListings.BOCHUM), 0)))
                .containsExactlyInAnyOrder(bochum.id(), region.id());
        assertThat(found(Filter.ALL.in(Optional.of(ExampleListings.HERNE), 0)))
                .containsExactlyInAnyOrder(herne.id(), region.id(), both.id());
        assertThat(found(Filter.ALL.in(Optional.of(ExampleListings.BOCHUM), 20)))
                .containsExactlyInAnyOrder(bochum.id(), herne.id(), region.id(), both.id());
    }

    @Test
    void nearestFirstAndWhatHasNoPlaceLast() {
        var far = ExampleListings.on(portal.id(), "Fern")
                .at(new Where.Town(ExampleListings.DORTMUND))
                .in(listings);
        var online =
                ExampleListings.on(portal.id(), "Netz").at(new Where.Online()).in(listings);
        var near = ExampleListings.on(portal.id(), "Nah").in(listings);
        var filter =
                Filter.ALL.near(Optional.of(ExampleListings.BOCHUM_STATION), 50).sorted(Optional.of(Sort.NEAREST));
        assertThat(found(filter)).containsExactly(near.id(), far.id(), online.id());
        assertThat(found(filter.near(Optional.of(ExampleListings.BOCHUM_STATION), 2)))
                .containsExactly(near.id(), online.id());
    }

    @Test
    void whatIsStaleSinksInEveryOrder() {
        var stale = ExampleListings.on(portal.id(), "Alter Schuppen")
                .stale()
                .urgent()
                .in(listings);
        var fresh = ExampleListings.on(portal.id(), "Neuer Schuppen")
                .created(Instant.now().minus(Duration.ofDays(9)))
                .in(listings);
        for (var sort : Sort.values())
            assertThat(found(Filter.ALL.sorted(Optional.of(sort)))).containsExactly(fresh.id(), stale.id());
        assertThat(found(Filter.ALL.worded("Schuppen"))).containsExactly(fresh.id(), stale.id());
    }

    @Test
    void whatHasEndedIsNotShown() {
        var now = Instant.now();
        ExampleListings.on(portal.id(), "Vorbei").until(now.minusSeconds(60)).in(listings);
        var soon = ExampleListings.on(portal.id(), "Bald")
                .until(now.plus(Duration.ofDays(1)))
                .in(listings);
        var later = ExampleListings.on(portal.id(), "Später")
                .until(now.plus(Duration.ofDays(9)))
                .in(listings);
        assertThat(found(Filter.ALL.sorted(Optional.of(Sort.ENDING)))).containsExactly(soon.id(), later.id());
        assertThat(found(Filter.ALL.on(Optional.of(LocalDate.now().plusDays(5)))))
                .containsExactly(later.id());
    }

    /// Nobody writes anything when a time is over.
    @Test
    void whatEndsMeanwhileLeavesListMapAndIndexByItself() throws Exception {
        var soon = ExampleListings.on(portal.id(), "Suppe bis heute Abend")
                .until(Instant.now().plus(Duration.ofHours(2)))
                .in(listings);
        var later = ExampleListings.on(portal.id(), "Suppe noch morgen")
                .until(Instant.now().plus(Duration.ofDays(2)))
                .in(listings);
        await(() -> found(Filter.ALL).size() == 2);
        clock.forward(Duration.ofHours(3));
        await(() -> found(Filter.ALL).equals(List.of(later.id())));
        assertThat(finder.clusters(portal.id(), GERMAN, Filter.ALL, BoundingBox.RUHR, 9)
                        .total())
                .isEqualTo(1);
        await(() -> indexed("Abend").isEmpty());
        assertThat(indexed("Suppe")).hasSize(1);
        new ExampleListings(soon).until(Instant.now().plus(Duration.ofDays(1))).in(listings);
        await(() -> found(Filter.ALL.worded("Abend")).equals(List.of(soon.id())));
    }

    private static void await(BooleanSupplier comesTrue) throws InterruptedException {
        for (int i = 0; i < 100 && !comesTrue.getAsBoolean(); i++) Thread.sleep(100);
        assertThat(comesTrue.getAsBoolean()).isTrue();
    }

    /// Numbers of this portal's listings only: the index is everybody's.
    private List<Integer> indexed(String word) {
        var numbers = new ArrayList<Integer>();
        words.find(word, GERMAN, Lexicon.NONE, false).each((number, _) -> numbers.add(number));
        return numbers.stream().filter(mine()::contains).toList();
    }

    private List<Integer> mine() {
        return db.sql("select number from discovery.listing where home_portal_id = :portal")
                .param("portal", portal.id().value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    @Test
    void aCategoryHoldsWhatIsBelowIt() {
        var room = ExampleListings.on(portal.id(), "Zimmer").about("room").in(listings);
        assertThat(found(Filter.ALL.about("housing"))).containsExactly(room.id());
        assertThat(finder.facets(portal.id(), GERMAN, Filter.ALL).categories())
                .containsEntry("housing", 1)
                .containsEntry("room", 1)
                .containsEntry("goods", 0);
    }

    @Test
    void duplicatesNearbyAreRecognised() {
        var listing = ExampleListings.on(portal.id(), "Decken und Schlafsäcke für die Halle Nord")
                .in(listings);
        var title = ExampleListings.on(portal.id(), "Schlafsäcke und Decken für die Halle")
                .plain()
                .title();
        var where = new Where.Blurred(new Position(51.485, 7.23), "Hamme", ExampleListings.BOCHUM);
        assertThat(listings.nearAlike(title, where, Kind.OFFER, portal.id(), 3))
                .extracting(Listing::id)
                .containsExactly(listing.id());
        assertThat(listings.nearAlike(title, new Where.Town(ExampleListings.DORTMUND), Kind.OFFER, portal.id(), 3))
                .isEmpty();
        assertThat(listings.nearAlike(title, where, Kind.NEED, portal.id(), 3)).isEmpty();
    }

    /// Whatever is asked: a facet's count is the length of the list behind it, and the pins of the map are the
    /// list's.
    @Test
    void listFacetsAndMapAgree() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) some(random).in(listings);
        for (int i = 0; i < 60; i++) {
            var filter = someFilter(random);
            var found = finder.find(portal.id(), GERMAN, filter, 500);
            assertThat(found.listings()).hasSize(found.total());
            for (var kind : Kind.values())
                assertThat(count(filter.of(kind)))
                        .as("%s %s", filter, kind)
                        .isEqualTo(found.facets().kinds().get(kind));
            found.facets()
                    .categories()
                    .forEach((key, count) -> assertThat(count(filter.about(key)))
                            .as("%s %s", filter, key)
                            .isEqualTo(count));
            found.facets()
                    .languages()
                    .forEach((key, count) -> assertThat(count(filter.speaking(List.of(new LanguageTag(key)))))
                            .isEqualTo(count));
            found.facets()
                    .towns()
                    .forEach((key, count) ->
                            assertThat(count(filter.in(Optional.of(key), 0))).isEqualTo(count));
            for (int zoom : new int[] {5, 9, 12, 15, 18}) agrees(filter, random, zoom);
        }
    }

    private void agrees(Filter filter, Random random, int zoom) {
        double west = 6.3 + random.nextDouble();
        double south = 51.2 + random.nextDouble() / 3;
        var box = new BoundingBox(west, south, west + random.nextDouble(), south + random.nextDouble() / 2);
        var clusters = finder.clusters(portal.id(), GERMAN, filter, box, zoom);
        assertThat(clusters.total())
                .as("%s in %s at %s", filter, box, zoom)
                .isEqualTo(count(filter.boxed(Optional.of(box))));
        assertThat(clusters.groups().stream().mapToInt(Clusters.Group::count).sum()
                        + clusters.pins().size())
                .isEqualTo(clusters.total());
        assertThat(clusters.placeless())
                .isEqualTo(finder.find(portal.id(), GERMAN, filter.boxed(Optional.empty()), 1)
                        .placeless());
    }

    private ExampleListings some(Random random) {
        var words = List.of("Decken", "Wohnung", "Deutschkurs", "Fahrrad", "Beratung", "Hilfe");
        var towns = List.of(ExampleListings.BOCHUM, ExampleListings.HERNE, ExampleListings.DORTMUND);
        var town = towns.get(random.nextInt(3));
        var point = new Position(51.3 + random.nextDouble() / 3, 6.5 + random.nextDouble());
        var where = switch (random.nextInt(6)) {
            case 0 -> new Where.Region();
            case 1 -> new Where.Towns(List.of(ExampleListings.BOCHUM, town));
            case 2 -> new Where.Town(town);
            case 3 -> new Where.Blurred(point, "Mitte", town);
            default -> new Where.Exact(point, "Weg 1", town);
        };
        var listing = ExampleListings.on(portal.id(), words.get(random.nextInt(6)) + " " + words.get(random.nextInt(6)))
                .a(Kind.values()[random.nextInt(6)])
                .about(List.of("room", "flat", "clothes", "housing", "courses").get(random.nextInt(5)))
                .speaking(List.of(LanguageTag.UKRAINIAN, LanguageTag.ARABIC, LanguageTag.ENGLISH)
                        .get(random.nextInt(3)))
                .at(where);
        return random.nextInt(5) == 0 ? listing.urgent() : listing;
    }

    private static Filter someFilter(Random random) {
        var filter = Filter.ALL;
        if (random.nextInt(3) == 0)
            filter = filter.worded(List.of("Decke", "Hilfe", "Kurs", "Fahrad").get(random.nextInt(4)));
        if (random.nextInt(3) == 0)
            filter = filter.of(Kind.values()[random.nextInt(6)], Kind.values()[random.nextInt(6)]);
        if (random.nextInt(3) == 0)
            filter = filter.about(List.of("housing", "room", "goods").get(random.nextInt(3)));
        if (random.nextInt(3) == 0) filter = filter.speaking(List.of(LanguageTag.UKRAINIAN));
        if (random.nextInt(3) == 0) filter = filter.in(Optional.of(ExampleListings.HERNE), random.nextInt(2) * 10);
        if (random.nextInt(4) == 0) filter = filter.urgent(true);
        return filter;
    }

    private int count(Filter filter) {
        return finder.count(portal.id(), GERMAN, filter);
    }

    private List<UUID> found(Filter filter) {
        return new ArrayList<>(finder.find(portal.id(), GERMAN, filter, 500).listings().stream()
                .map(Listing::id)
                .toList());
    }
}
