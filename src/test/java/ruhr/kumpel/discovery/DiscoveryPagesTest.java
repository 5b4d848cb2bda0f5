package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// List, map, home and data as a visitor without script gets them.
@KumpelTest
class DiscoveryPagesTest {

    private final Listings listings;
    private final Surfer surfer;
    private final Portal portal;

    DiscoveryPagesTest(Listings listings, Surfer surfer, ExamplePortals portals) {
        this.listings = listings;
        this.surfer = surfer;
        this.portal = portals.fresh();
    }

    @BeforeEach
    void someListings() {
        ExampleListings.on(portal.id(), "Decken für die Halle Nord").in(listings);
        ExampleListings.on(portal.id(), "=HYPERLINK(\"x\")")
                .a(Kind.TIP)
                .at(new Where.Region())
                .in(listings);
        ExampleListings.on(portal.id(), "x")
                .titled(LanguageTag.UKRAINIAN, "Потрібні ковдри")
                .a(Kind.NEED)
                .urgent()
                .in(listings);
    }

    @Test
    void theListSaysHowManyAndInWhichLanguage() {
        var page = surfer.get(portal.key(), "/de/listings").page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("3 Einträge");
        assertThat(page.select("li.entry")).hasSize(3);
        assertThat(page.expectFirst("li.entry h2 a[lang=uk]").text()).isEqualTo("Потрібні ковдри");
        assertThat(page.select(".chip").eachText()).contains("Alles 3", "Tipps 1", "Gesuche 1");
    }

    @Test
    void unknownValuesAreIgnoredOnPagesAndRefusedInData() {
        var query = "?kind=spaceship&page=0&bbox=1,2&sort=random&colour=red";
        assertThat(surfer.get(portal.key(), "/de/listings" + query).page().select("li.entry"))
                .hasSize(3);
        assertThat(surfer.get(portal.key(), "/de/map" + query).status()).isEqualTo(200);
        for (var path : new String[] {"/listings.csv", "/listings.geojson", "/de/listings.atom", "/de/map/pins"}) {
            var answer = surfer.get(portal.key(), path + query);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text()).contains("kind=spaceship", "colour");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=x",
                "category=x",
                "town=Atlantis",
                "lang=%21",
                "from=yesterday",
                "bbox=9,9,1,1",
                "near=north",
                "radius=-1",
                "sort=x",
                "page=x",
                "near=NaN,NaN",
                "bbox=NaN,1,2,3"
            })
    void everyParameterIsChecked(String query) {
        assertThat(surfer.get(portal.key(), "/listings.geojson?" + query).status())
                .isEqualTo(400);
        assertThat(surfer.get(portal.key(), "/de/listings?" + query).status()).isEqualTo(200);
    }

    @Test
    void aTypedTownBecomesItsKey() {
        assertThat(surfer.get(portal.key(), "/de/listings?text=&town=Bochum%2C+10+km")
                        .location())
                .endsWith("/de/listings?town=05911000&radius=10");
        assertThat(surfer.get(portal.key(), "/de/listings?town=44787").location())
                .endsWith("/de/listings?town=05911000");
        var unknown = surfer.get(portal.key(), "/de/listings?town=Atlantis").page();
        assertThat(unknown.expectFirst("#town-error").text()).contains("Atlantis");
        assertThat(unknown.expectFirst("input[name=town]").val()).isEqualTo("Atlantis");
    }

    @Test
    void whereSomebodyIsIsNotKept() {
        var answer = surfer.get(portal.key(), "/de/listings?near=51.4787,7.2231&radius=5");
        assertThat(answer.header("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
        assertThat(answer.page().expectFirst("h1").text()).endsWith("in deiner Nähe");
        assertThat(answer.page().select("a[href$=.csv], a[href*='listings.csv?near']"))
                .noneMatch(link -> link.attr("href").contains("near="));
    }

    @Test
    void nothingFoundOffersWaysOn() {
        var page = surfer.get(portal.key(), "/de/listings?text=Klavierstimmer&town=05916000")
                .page();
        assertThat(page.expectFirst("h1").text()).isEqualTo("Dazu steht hier noch nichts.");
        assertThat(page.expectFirst(".empty a.button").attr("href"))
                .isEqualTo("/de/post?kind=need&title=Klavierstimmer");
        var town = surfer.get(portal.key(), "/de/listings?text=Decken&town=05916000")
                .page();
        assertThat(town.select(".empty .chip").eachText()).anyMatch(chip -> chip.startsWith("in Bochum"));
    }

    @Test
    void csvHasTheColumnsAndNoFormula() {
        var lines = surfer.get(portal.key(), "/listings.csv").text().lines().toList();
        assertThat(lines.getFirst())
                .contains("id", "kind", "title", "summary", "language", "categories", "town", "url", "changed");
        assertThat(lines).hasSize(4).anyMatch(line -> line.contains("'=HYPERLINK"));
        assertThat(surfer.get(portal.key(), "/listings.csv?kind=tip").text().lines())
                .hasSize(2);
    }

    @Test
    void geojsonIsACollectionOfFeatures() {
        var text = surfer.get(portal.key(), "/listings.geojson?sort=newest").text();
        assertThat(text)
                .startsWith("{\"type\":\"FeatureCollection\"")
                .contains("\"coordinates\":[7.2231,51.4787]", "\"geometry\":null");
    }

    @Test
    void theFeedIsWellFormedAtom() throws Exception {
        var answer = surfer.get(portal.key(), "/de/listings.atom");
        var factory = javax.xml.parsers.DocumentBuilderFactory.newNSInstance();
        var feed = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(answer.bytes()));
        assertThat(feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength())
                .isEqualTo(3);
    }

    @Test
    void theMapHasWhatHasNoPlaceAboveIt() {
        var page = surfer.get(portal.key(), "/de/map").page();
        assertThat(page.expectFirst(".placeless summary").text()).isEqualTo("Ein Eintrag gilt überall oder online");
        assertThat(surfer.get(portal.key(), "/de/map/pins?zoom=18").text()).startsWith("{\"total\":2,\"placeless\":1,");
    }

    @Test
    void homeShowsWhatThePortalHasAndNothingElse() {
        var page = surfer.get(portal.key(), "/de/").page();
        assertThat(page.expectFirst(".lead").text()).startsWith("3 Einträge.");
        assertThat(page.select("#now")).isNotEmpty();
        assertThat(page.select(".rows > li")).hasSize(3);
    }

    @Test
    void theSitemapHasEveryPageInEveryLanguage() {
        var text = surfer.sitemap(portal.key());
        assertThat(text)
                .contains(
                        "/de/listings</loc>",
                        "/ar/</loc>",
                        "hreflang=\"uk\"",
                        "/de/entries/decken-fuer-die-halle-nord-");
    }

    @Test
    void openDataAndFramesAreThere() {
        assertThat(surfer.get(portal.key(), "/de/data").page().select("code").eachText())
                .anyMatch(code -> code.startsWith("<iframe src="));
        var frame = surfer.get(portal.key(), "/de/embed/list?kind=tip");
        assertThat(frame.page().select("li.entry")).hasSize(1);
        assertThat(frame.header("Content-Security-Policy").orElseThrow()).contains("frame-ancestors *");
        assertThat(surfer.get(portal.key(), "/de/embed/map").status()).isEqualTo(200);
        assertThat(surfer.get(portal.key(), "/de/listings")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    @Test
    void theLineForAnotherWebsiteShowsWhatWasChosen() {
        var page = surfer.get(portal.key(), "/de/embed?show=map&kind=offer&town=05911000&colour=red")
                .page();
        var line = page.expectFirst("textarea[readonly]").text();
        assertThat(line)
                .startsWith("<iframe src=\"" + surfer.address(portal.key())
                        + "/de/embed/map?kind=offer&amp;town=05911000\"");
        var preview = page.expectFirst("iframe").attr("src");
        assertThat(preview).isEqualTo("/de/embed/map?kind=offer&town=05911000");
        assertThat(surfer.get(portal.key(), preview).status()).isEqualTo(200);
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("map", "offer", "05911000");
    }

    /// The region as a picture, each town with what choosing it shows.
    @Test
    void withoutAScriptTheMapLeadsToTheTowns() {
        var noscript = surfer.get(portal.key(), "/de/map?kind=offer").page().expectFirst("noscript");
        assertThat(noscript.select("svg path")).isNotEmpty();
        var bochum = noscript.select("ul a").stream()
                .filter(link -> link.text().startsWith("Bochum"))
                .findFirst()
                .orElseThrow();
        assertThat(bochum.text()).isEqualTo("Bochum 1");
        assertThat(bochum.attr("href")).isEqualTo("/de/listings?kind=offer&town=05911000");
        assertThat(surfer.get(portal.key(), bochum.attr("href")).page().select("li.entry"))
                .hasSize(1);
        assertThat(surfer.get(portal.key(), "/de/listings").page().select("noscript svg"))
                .isEmpty();
    }

    @Test
    void aSearchIsSavedByWhoeverConfirmsTheAddress() {
        var form = surfer.get(portal.key(), "/de/saved-searches?text=Decken&kind=offer");
        assertThat(form.page().expectFirst(".lead").text()).contains("Angebote, „Decken“");
        assertThat(surfer.post(portal.key(), "/de/saved-searches", Map.of("text", "Decken", "email", "nobody"))
                        .status())
                .isEqualTo(422);
        var sent = surfer.post(
                portal.key(),
                "/de/saved-searches",
                Map.of("text", "Decken", "email", "mira" + System.nanoTime() + "@example.org"));
        assertThat(sent.location()).contains("/de/confirm/");
    }

    @Test
    void onlyTheSecretEndsASearch() {
        assertThat(surfer.get(portal.key(), "/de/saved-searches/end/AAAAAAAAAAAAAAAAAAAAAA")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPinsCardNamesTheEntry() {
        var listing = ExampleListings.on(portal.id(), "Tisch und Stühle").in(listings);
        assertThat(surfer.get(portal.key(), "/de/map/entries/" + listing.id())
                        .page()
                        .expectFirst("h2 a")
                        .text())
                .isEqualTo("Tisch und Stühle");
        assertThat(surfer.get(portal.key(), "/de/map/entries/" + java.util.UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }
}
