package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Words are found whatever form they are written in, in the language that they are written in.
@KumpelTest
class SearchTest {

    private static final LanguageTag GERMAN = LanguageTag.GERMAN;

    private final Listings listings;
    private final Finder finder;
    private final Portal portal;

    SearchTest(Listings listings, Finder finder, ExamplePortals portals) {
        this.listings = listings;
        this.finder = finder;
        this.portal = portals.fresh();
    }

    @ParameterizedTest(name = "{0}: {2} finds {1}")
    @CsvSource({
        "de, Decken für die Halle, Decke",
        "de, Eine warme Decke, Decken",
        "de, Wohnungen in Herne, Wohnung",
        "de, Winterjacken für Kinder, Jacke",
        "de, Kinderwagen, Wagen",
        "en, Warm blankets for children, blanket",
        "en, We offer a free flat, flats",
        "uk, Теплі ковдри для дітей, ковдра",
        "uk, Потрібна ковдра, ковдри",
        "ru, Тёплое одеяло, одеяла",
        "ru, Нужно много одеял, одеяло",
        "pl, Ciepły koc dla dziecka, koce",
        "pl, Koce i śpiwory, koc",
        "ar, بطانية دافئة, بطانيات",
        "ar, نحتاج بطانيات, بطانية",
        "tr, Sıcak battaniye, battaniyeler",
        "tr, Battaniyeler arıyoruz, battaniye",
        "fr, Couvertures chaudes, couverture",
        "fr, Une couverture pour bébé, couvertures",
    })
    void aWordIsFoundInItsOtherForms(String language, String title, String asked) {
        var listing = ExampleListings.on(portal.id(), "x")
                .titled(new LanguageTag(language), title)
                .in(listings);
        assertThat(found(asked, GERMAN)).contains(listing.id());
    }

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        "Decken und Schlafsäcke, Deckn",
        "Decken und Schlafsäcke, Schlafsaecke",
        "Decken und Schlafsäcke, schlafsacke",
        "Decken und Schlafsäcke, Schlfasäcke",
        "Übersetzung beim Amt, uebersetzung",
        "Übersetzung beim Amt, Übersezung",
        "Kinderwagen gesucht, Kinderwag",
        "Nachbarschaftshilfe, Nachbarschafthilfe",
    })
    void aSlipOfTheFingerIsForgiven(String title, String asked) {
        var listing = ExampleListings.on(portal.id(), title).in(listings);
        assertThat(found(asked, GERMAN)).contains(listing.id());
    }

    @Test
    void aWordThatIsRightDoesNotFindItsNeighbours() {
        ExampleListings.on(portal.id(), "Waschbecken abzugeben").in(listings);
        var becken = ExampleListings.on(portal.id(), "Becken").in(listings);
        var decken = ExampleListings.on(portal.id(), "Decken").in(listings);
        assertThat(found("Decken", GERMAN)).contains(decken.id()).doesNotContain(becken.id());
    }

    @Test
    void allOfFewWordsMustBeThere() {
        var both = ExampleListings.on(portal.id(), "Bettwäsche und Handtücher").in(listings);
        var one = ExampleListings.on(portal.id(), "Handtücher").in(listings);
        assertThat(found("Bettwäsche Handtücher", GERMAN)).contains(both.id()).doesNotContain(one.id());
    }

    @Test
    void theTownIsAWordToo() {
        var listing = ExampleListings.on(portal.id(), "Regenschirme").in(listings);
        assertThat(found("Regenschirm Bochum", GERMAN)).contains(listing.id());
        assertThat(found("Regenschirm Herne", GERMAN)).doesNotContain(listing.id());
    }

    @Test
    void whatIsInTheReadersLanguageComesFirst() {
        var german = ExampleListings.on(portal.id(), "Chor")
                .titled(GERMAN, "Festival der Chöre")
                .in(listings);
        var french = ExampleListings.on(portal.id(), "x")
                .titled(new LanguageTag("fr"), "Festival de rue")
                .in(listings);
        assertThat(found("Festival", GERMAN)).startsWith(german.id());
        assertThat(found("Festival", new LanguageTag("fr"))).startsWith(french.id());
    }

    @Test
    void wildTextBreaksNothing() {
        for (var text : new String[] {
            "\"", "(((", "a AND", "*:*", "\\", "🧥", "+-!", "[ TO", "x".repeat(200), "und für der", "%' OR 1=1--"
        })
            assertThat(finder.find(portal.id(), GERMAN, Filter.ALL.worded(text), 20))
                    .isNotNull();
    }

    private java.util.List<java.util.UUID> found(String text, LanguageTag reader) {
        return finder.find(portal.id(), reader, Filter.ALL.worded(text), 20).listings().stream()
                .map(Listing::id)
                .toList();
    }
}
