package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Whoever asks in one language finds what is written in another.
@KumpelTest
class OtherWordsTest {

    private static final LanguageTag GERMAN = LanguageTag.GERMAN;
    private static final LanguageTag UKRAINIAN = LanguageTag.UKRAINIAN;

    private final Listings listings;
    private final Finder finder;
    private final Portal portal;

    OtherWordsTest(Listings listings, Finder finder, ExamplePortals portals) {
        this.listings = listings;
        this.finder = finder;
        this.portal = portals.fresh();
    }

    @ParameterizedTest(name = "{2} ({3}) finds {1} ({0})")
    @CsvSource({
        "de, Die Aufenthaltserlaubnis verlängern, посвідка на проживання, uk",
        "de, Die Aufenthaltserlaubnis verlängern, residence permit, en",
        "de, Die Aufenthaltserlaubnis verlängern, oturma izni, tr",
        "de, Die Aufenthaltserlaubnis verlängern, تصريح إقامة, ar",
        "de, Decken für die Halle, ковдра, uk",
        "de, Decken für die Halle, blankets, en",
        "de, Kinderbetreuung am Nachmittag, догляд за дітьми, uk",
        "de, Wir suchen eine Ärztin, doctor, en",
        "en, New residence permit, Aufenthaltstitel, de",
        "uk, Теплі ковдри для дітей, Decke, de",
        "uk, Медичне страхування, health insurance, en",
        "ar, تأمين صحي للطلاب, Krankenversicherung, de",
        "tr, Sağlık sigortası nasıl yapılır, медичне страхування, uk",
        "fr, Permis de séjour pour étudiants, Aufenthaltserlaubnis, de",
        "pl, Ciepłe koce, blanket, en",
    })
    void itIsFoundAcrossLanguages(String language, String title, String asked, String reader) {
        var listing = ExampleListings.on(portal.id(), "x")
                .titled(new LanguageTag(language), title)
                .in(listings);
        assertThat(found(asked, new LanguageTag(reader))).contains(listing.id());
    }

    @Test
    void whatWasAskedForComesBeforeWhatMeansTheSame() {
        var meant = ExampleListings.on(portal.id(), "x")
                .titled(new LanguageTag("pl"), "Koce dla dzieci")
                .in(listings);
        var asked = ExampleListings.on(portal.id(), "Decken für Kinder").in(listings);
        var another = ExampleListings.on(portal.id(), "x")
                .titled(new LanguageTag("pl"), "Koce dla dorosłych")
                .in(listings);
        assertThat(found("Decken", GERMAN)).startsWith(asked.id()).contains(meant.id(), another.id());
    }

    @Test
    void whatTheReaderCanReadComesFirst() {
        var german = ExampleListings.on(portal.id(), "Kinderwagen eins").in(listings);
        var both = ExampleListings.on(portal.id(), "Kinderwagen zwei")
                .translated(UKRAINIAN, "Дитячий візок")
                .in(listings);
        var last = ExampleListings.on(portal.id(), "Kinderwagen drei").in(listings);
        assertThat(found("дитячий візок", UKRAINIAN)).startsWith(both.id()).contains(german.id(), last.id());
        assertThat(found("Kinderwagen", UKRAINIAN)).startsWith(both.id()).contains(german.id(), last.id());
    }

    @Test
    void aTermOfSeveralWordsIsNotFoundByOneOfThem() {
        var neighbour = ExampleListings.on(portal.id(), "x")
                .titled(LanguageTag.ENGLISH, "A permit to fish")
                .in(listings);
        assertThat(found("Aufenthaltserlaubnis", GERMAN)).doesNotContain(neighbour.id());
    }

    @Test
    void whatNoListPrintsIsFoundToo() {
        var page = ExampleListings.on(portal.id(), "Ankommen").a(Kind.PAGE).plain();
        listings.publish(page.foundBy(Localized.german("Du brauchst eine Haftpflichtversicherung.")));
        assertThat(found("Haftpflichtversicherung", GERMAN)).containsExactly(page.id());
        assertThat(found("liability insurance", LanguageTag.ENGLISH)).containsExactly(page.id());
    }

    @Test
    void pagesAreShownToWhoAsksForThem() {
        var page = ExampleListings.on(portal.id(), "Wohnsitz anmelden")
                .a(Kind.PAGE)
                .in(listings);
        var entry = ExampleListings.on(portal.id(), "Hilfe beim Anmelden").in(listings);
        var plain = finder.find(portal.id(), GERMAN, Filter.ALL, 20);
        assertThat(plain.listings()).extracting(Listing::id).containsExactly(entry.id());
        assertThat(plain.facets().kinds()).containsEntry(Kind.PAGE, 1);
        assertThat(plain.total()).isEqualTo(1);
        assertThat(finder.find(portal.id(), GERMAN, Filter.ALL.of(Kind.PAGE), 20)
                        .listings())
                .extracting(Listing::id)
                .containsExactly(page.id());
        assertThat(found("anmelden", GERMAN)).contains(page.id(), entry.id());
    }

    private List<UUID> found(String text, LanguageTag reader) {
        return finder.find(portal.id(), reader, Filter.ALL.worded(text), 20).listings().stream()
                .map(Listing::id)
                .toList();
    }
}
