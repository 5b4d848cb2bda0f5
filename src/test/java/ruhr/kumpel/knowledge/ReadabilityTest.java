package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.kernel.LanguageTag;

/// Figures of texts that were counted by hand.
class ReadabilityTest {

    /// Grundgesetz, article 1 (1).
    private static final String DIGNITY =
            "Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist Verpflichtung aller staatlichen Gewalt.";

    @Test
    void theFirstArticleOfTheConstitution() {
        var text = Readability.of(DIGNITY);
        // Die Wür-de des Men-schen ist un-an-tast-bar · Sie zu ach-ten und zu schüt-zen ist Ver-pflich-tung al-ler
        // staat-li-chen Ge-walt
        assertThat(text).isEqualTo(new Readability(17, 2, 30, 3, 8, 5));
        assertThat(text.amstad()).isCloseTo(180 - 8.5 - 58.5 * 30 / 17, within(0.001));
        assertThat(text.wiener())
                .isCloseTo(
                        0.1935 * 300 / 17 + 0.1672 * 8.5 + 0.1297 * 500 / 17 - 0.0327 * 800 / 17 - 0.875,
                        within(0.001));
    }

    /// Brüder Grimm, Der Froschkönig: simple words, long sentences.
    @Test
    void aFairyTaleIsEasierThanALaw() {
        var tale = Readability.of(
                "In den alten Zeiten, wo das Wünschen noch geholfen hat, lebte ein König, dessen Töchter waren alle"
                        + " schön, aber die jüngste war so schön, dass die Sonne selber, die doch so vieles gesehen hat, sich verwunderte,"
                        + " so oft sie ihr ins Gesicht schien. Nahe bei dem Schlosse des Königs lag ein großer dunkler Wald.");
        var law = Readability.of(
                "Die Erteilung eines Aufenthaltstitels setzt in der Regel voraus, dass der Lebensunterhalt gesichert"
                        + " ist, die Identität und, falls er nicht zur Rückkehr in einen anderen Staat berechtigt ist, die"
                        + " Staatsangehörigkeit des Ausländers geklärt ist und kein Ausweisungsinteresse besteht.");
        assertThat(tale.amstad()).isBetween(55.0, 75.0);
        assertThat(law.amstad()).isBetween(-5.0, 25.0);
        assertThat(law.level()).isEqualTo(Readability.Level.VERY_HARD);
        assertThat(law.wiener()).isGreaterThan(tale.wiener() + 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das steht in § 17 Abs. 1 BMG. Lies es nach. | 2",
                "Bring z. B. Pass, Vertrag usw. mit. | 1",
                "Am 1. Januar 2026 geht es los! Kommst du? Ja. | 3",
                "Das kostet ca. 3.500 Euro. Danach nichts. | 2",
                "Frag Dr. Meier. | 1",
                "Ende ohne Punkt | 1"
            })
    void aFullStopDoesNotAlwaysEndASentence(String text, int sentences) {
        assertThat(Readability.of(text).sentences()).isEqualTo(sentences);
    }

    @Test
    void marksAddressesAndKeysAreNoWords() {
        var text = Readability.of(
                "## Bis wann {#deadline}\n\n- **Pass** oder [Ausweis](/info/ausweis-1234567890)\n- `Vertrag`\n\n"
                        + "https://www.example.org/ein/langer/pfad post@example.org\n\n| Tag | Zeit |\n|---|---|\n| Montag | früh |");
        assertThat(text.words())
                .as("Bis wann, Pass oder Ausweis, Vertrag, four cells")
                .isEqualTo(2 + 3 + 1 + 4);
        assertThat(text.sentences()).isEqualTo(1 + 2 + 4);
    }

    @Test
    void itIsToldOnlyOfGermanAndOfEnoughWords() {
        var wording = new Wording("Titel", DIGNITY, DIGNITY, "");
        assertThat(Readability.of(wording, LanguageTag.GERMAN)).isPresent();
        assertThat(Readability.of(wording, Easy.GERMAN)).isPresent();
        assertThat(Readability.of(wording, LanguageTag.ENGLISH)).isEmpty();
        assertThat(Readability.of(new Wording("Titel", "Kurz.", "", ""), LanguageTag.GERMAN))
                .isEqualTo(Optional.empty());
    }
}
