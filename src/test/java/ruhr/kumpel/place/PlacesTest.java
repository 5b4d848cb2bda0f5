package ruhr.kumpel.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;

class PlacesTest {

    private static final String BOCHUM = "05911000";
    private static final String DORTMUND = "05913000";

    private final Places places = new Places(new DefaultListableBeanFactory().getBeanProvider(Geocoder.class));

    @Test
    void theRegionHas53MunicipalitiesEachWithNamePostcodeAndPeople() {
        assertThat(places.all()).hasSize(53).allSatisfy(town -> {
            assertThat(town.name().languages()).hasSize(4);
            assertThat(town.postcodes()).isNotEmpty();
            assertThat(town.population()).isGreaterThan(8000);
        });
    }

    @Test
    void eachTownHoldsItsOwnMiddle() {
        assertThat(places.all())
                .allSatisfy(
                        town -> assertThat(places.containing(town.position())).contains(town));
    }

    @Test
    void whatLiesOutsideLiesInNoTown() {
        assertThat(places.containing(new Position(51.2277, 6.7735))).isEmpty(); // Düsseldorf
        assertThat(places.nearest(new Position(51.2562, 7.1508)).key())
                .isEqualTo("05954024"); // Wuppertal, next to Schwelm
    }

    @Test
    void neighboursShareABorder() {
        assertThat(places.neighbours(BOCHUM))
                .extracting(town -> town.name().in(LanguageTag.GERMAN).value())
                .containsExactlyInAnyOrder(
                        "Castrop-Rauxel", "Dortmund", "Essen", "Gelsenkirchen", "Hattingen", "Herne", "Witten");
        assertThat(places.all())
                .allSatisfy(town -> assertThat(places.neighbours(town.key())).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dortmund                        | 05913000
            dortmnd                         | 05913000
            Dotrmund                        | 05913000
            Дортмунд                        | 05913000
            دورتموند                        | 05913000
            اسن                             | 05113000
            Muelheim                        | 05117000
            mulheim an der ruhr             | 05117000
            Mülheim                         | 05117000
            Herne                           | 05916000
            Werne                           | 05978040
            Hagen                           | 05914000
            44809                           | 05911000
            44809 Bochum                    | 05911000
            44809 Bochum-Hamme              | 05911000
            Alleestraße 12, 44793 Bochum    | 05911000
            Musterweg 3, Witten             | 05954036
            Bochum Langendreer              | 05911000
            Langendreer                     | 05911000
            Wanne-Eickel                    | 05916000
            Fröndenberg                     | 05978012
            Wetter                          | 05954032
            """)
    void whatIsTypedNamesOneTown(String typed, String key) {
        assertThat(places.find(typed))
                .as(typed)
                .hasValueSatisfying(found -> assertThat(found.municipality()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "Ha", "Berlin", "10115", "12", "H", "<script>", "%", "99999 Nirgendwo", "Beckstr 5"})
    void whatNamesNothingOrTooMuchIsNotGuessed(String typed) {
        assertThat(places.find(typed)).isEmpty();
    }

    @Test
    void theFirstLettersOfferTheLargestTownsFirst() {
        assertThat(labels("du", LanguageTag.GERMAN)).first().isEqualTo("Duisburg");
        assertThat(labels("ha", LanguageTag.GERMAN)).startsWith("Hagen", "Hamm");
        assertThat(labels("дор", LanguageTag.UKRAINIAN)).containsExactly("Дортмунд", "Дорстен");
        assertThat(labels("دور", LanguageTag.ARABIC)).contains("دورتموند");
    }

    @Test
    void aPostcodeOffersItsQuarters() {
        assertThat(labels("44809", LanguageTag.GERMAN)).containsExactly("44809 Bochum", "44809 Bochum-Hamme");
        assertThat(labels("4480", LanguageTag.GERMAN)).contains("44801 Bochum", "44809 Bochum");
        assertThat(labels("44809 Dortmund", LanguageTag.GERMAN)).startsWith("Dortmund");
    }

    @Test
    void aSuggestionTakenIsUnderstood() {
        for (var town : places.all())
            for (var language : List.of("de", "uk", "ru", "ar")) {
                var label = town.name().in(new LanguageTag(language)).value();
                assertThat(places.find(label))
                        .as(label)
                        .hasValueSatisfying(
                                found -> assertThat(found.municipality()).isEqualTo(town.key()));
            }
        for (var label : labels("448", LanguageTag.ARABIC))
            assertThat(places.find(label)).as(label).isPresent();
    }

    @Test
    void hostileInputIsCheap() {
        assertThat(places.complete("ä".repeat(1_000_000), LanguageTag.GERMAN, 7))
                .isEmpty();
        assertThat(places.complete("1".repeat(119), LanguageTag.GERMAN, 7)).isEmpty();
    }

    @Test
    void moreEntriesShineBrighter() {
        var lights = places.lights(Map.of(BOCHUM, 40, DORTMUND, 10)).lights();
        assertThat(lights).hasSize(53);
        assertThat(lights.stream().mapToDouble(Lights.Light::radius).max()).hasValue(9);
        assertThat(lights.stream().filter(light -> light.glow() > 0)).hasSize(2);
    }

    @Test
    void aSmallMapShowsWhatIsKnownAndNoMore() {
        var exact = places.spot(new Where.Exact(new Position(51.4925, 7.1975), "Straße 1", BOCHUM), LanguageTag.GERMAN)
                .orElseThrow();
        assertThat(exact.point()).isPresent();
        assertThat(exact.names()).extracting(Spot.Name::words).contains("Bochum");
        var blurred = places.spot(new Where.Blurred(new Position(51.4925, 7.1975), "44809", BOCHUM), LanguageTag.GERMAN)
                .orElseThrow();
        assertThat(blurred.point()).isEmpty();
        assertThat(blurred.around()).isPresent();
        assertThat(places.spot(new Where.Town(DORTMUND), LanguageTag.GERMAN)
                        .orElseThrow()
                        .here())
                .hasSize(1);
        assertThat(places.spot(new Where.Region(), LanguageTag.GERMAN)).isPresent();
        assertThat(places.spot(new Where.Online(), LanguageTag.GERMAN)).isEmpty();
    }

    private List<String> labels(String typed, LanguageTag language) {
        return places.complete(typed, language, 7).stream()
                .map(Suggestion::label)
                .toList();
    }
}
