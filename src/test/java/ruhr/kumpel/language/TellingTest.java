package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

class TellingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Telling german = new Telling(LanguageTag.GERMAN, BERLIN, NOON);
    private final Telling arabic = new Telling(LanguageTag.ARABIC, BERLIN, NOON);

    @ParameterizedTest
    @CsvSource({
        "PT10S, jetzt", "PT5M, vor 5 Minuten", "PT3H, vor 3 Stunden", "PT26H, gestern", "P3D, vor 3 Tagen",
        "P20D, vor 2 Wochen", "P90D, vor 3 Monaten", "P800D, vor 2 Jahren", "-P3D, in 3 Tagen", "-PT26H, morgen"
    })
    void timeIsToldByHowLongAgo(Duration ago, String told) {
        assertThat(german.ago(NOON.minus(ago))).isEqualTo(told);
    }

    @Test
    void aDayBeginsAtMidnightOfThePortal() {
        assertThat(german.date(Instant.parse("2026-03-09T23:30:00Z"))).isEqualTo("10. März 2026");
    }

    @Test
    void numbersAreTheReadersButDigitsEuropean() {
        assertThat(german.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(arabic.number(1_234)).contains("1").doesNotContainPattern("[٠-٩]");
        assertThat(arabic.date(NOON)).contains("10").doesNotContainPattern("[٠-٩]");
    }

    @Test
    void distancesAreNoMoreExactThanNeeded() {
        assertThat(german.distance(333)).isEqualTo("350 m");
        assertThat(german.distance(2_430)).isEqualTo("2,4 km");
        assertThat(german.distance(12_430)).isEqualTo("12 km");
    }

    @Test
    void listsReadLikeSentences() {
        assertThat(german.list(List.of("Bochum", "Essen", "Herne"))).isEqualTo("Bochum, Essen und Herne");
        assertThat(german.oneOf(List.of("Bochum", "Essen"))).isEqualTo("Bochum oder Essen");
    }

    @Test
    void moneyHasItsCents() {
        assertThat(german.money(new Money(125_050)).replace('\u00a0', ' ')).isEqualTo("1.250,50 €");
    }

    @Test
    void languagesAreNamedInTheReadersLanguage() {
        assertThat(german.language(LanguageTag.UKRAINIAN)).isEqualTo("Ukrainisch");
        assertThat(german.language(new LanguageTag("de-x-leicht"))).isEqualTo("Leichte Sprache");
    }
}
