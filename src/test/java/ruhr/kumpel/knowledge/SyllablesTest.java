package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Divided by hand, as they are spoken.
class SyllablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amt",
                "An-mel-dung",
                "Be-hör-de",
                "Kran-ken-ver-si-che-rung",
                "Auf-ent-halts-er-laub-nis",
                "Bü-ro",
                "zwei",
                "Steu-er",
                "Häu-ser",
                "neu-e",
                "Fei-er",
                "sei-en",
                "zu-erst",
                "be-en-den",
                "ge-eig-net",
                "be-in-hal-ten",
                "ge-impft",
                "be-ur-tei-len",
                "be-ein-flus-sen",
                "Be-am-te",
                "Bee-re",
                "Schnee",
                "The-a-ter",
                "Na-ti-on",
                "In-for-ma-ti-on",
                "Re-gi-on",
                "Mu-se-um",
                "Mu-se-en",
                "I-de-en",
                "na-iv",
                "Ru-i-ne",
                "Fa-mi-li-e",
                "Fa-mi-li-en-kas-se",
                "Fe-ri-en",
                "Stu-di-en-platz",
                "I-ta-li-en",
                "Sy-ri-en",
                "Ak-ti-en",
                "E-ner-gie",
                "Che-mie",
                "In-dus-trie",
                "schrien",
                "Wien",
                "Knie",
                "die",
                "Wie-se",
                "Lie-fe-rung",
                "Quar-tal",
                "be-quem",
                "Yo-ga",
                "Sys-tem",
                "Ty-pen",
                "Pa-ti-en-tin",
                "O-ri-ent",
                "Tou-rist",
                "Rou-te",
                "Rechts-an-walt",
                "Ge-setz",
                "wohnst",
                "Haus-tür",
                "auf-ein-an-der",
                "Mut-ter-schutz"
            })
    void asTheyAreSpoken(String divided) {
        assertThat(Syllables.in(divided.replace("-", ""))).isEqualTo(divided.split("-").length);
    }

    /// Those that the rule gets wrong, so that nobody believes it knows everything.
    @ParameterizedTest
    @ValueSource(strings = {"Team", "Sales"})
    void wordsFromEnglishAreCountedAsGermanOnes(String word) {
        assertThat(Syllables.in(word)).isEqualTo(2);
    }

    @Test
    void inRunningTextOneWordInFiftyAtMostIsWrong() {
        // Information for newcomers as it stands on pages like ours, divided by hand.
        var text = """
                Du mel-dest dich in-ner-halb von zwei Wo-chen nach dem Ein-zug bei der Mel-de-be-hör-de an Das ist das Bür-ger-bü-ro
                o-der Bür-ger-amt der Stadt o-der Ge-mein-de in der die Woh-nung liegt Wer dir die Woh-nung gibt muss die-se
                Be-stä-ti-gung aus-stel-len Ei-ne Ad-res-se un-ter der du gar nicht wohnst darf dir da-für nie-mand an-bie-ten
                Nach der ers-ten An-mel-dung schickt dir das Bun-des-zen-tral-amt für Steu-ern dei-ne
                Steu-er-i-den-ti-fi-ka-ti-ons-num-mer Zie-hen dei-ne Fa-mi-li-e und dei-ne Kin-der mit ein mel-dest du sie
                ge-mein-sam an Gehst du ins Aus-land mel-dest du dich ab frü-hes-tens ei-ne Wo-che vor und spä-tes-tens zwei
                Wo-chen nach dem Aus-zug Die Kran-ken-kas-se wählst du selbst Sag dei-nem Ar-beit-ge-ber wel-che es ist
                """.strip().split("\\s+");
        var wrong = Arrays.stream(text)
                .filter(word -> Syllables.in(word.replace("-", "")) != word.split("-").length)
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(text.length / 50);
    }
}
