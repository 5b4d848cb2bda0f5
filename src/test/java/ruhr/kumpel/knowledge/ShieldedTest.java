package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a machine must not touch does not reach it, or comes back.
class ShieldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bis **morgen**, bitte.                 | Bis <x id=\"0\">morgen</x>, bitte.",
                "Frag das [Amt](/info/amt-1) & ruf an.  | Frag das <x id=\"0\">Amt</x> &amp; ruf an.",
                "[**Amt** in Bochum](https://x.org/a_(b)) | <x id=\"0\"><x id=\"1\">Amt</x> in Bochum</x>",
                "Code `a < b` bleibt.                   | Code <x id=\"0\"/> bleibt.",
                "Siehe https://www.bmg.de/x?y=1.        | Siehe <x id=\"0\"/>.",
                "Hallo {name}, noch {{n}} Tage, %s.     | Hallo <x id=\"0\"/>, noch <x id=\"1\"/> Tage, <x id=\"2\"/>.",
                "Schreib an amt@bochum.de!              | Schreib an <x id=\"0\"/>!",
                "2 * 3 * 4 und snake_case_wort          | 2 * 3 * 4 und snake_case_wort",
                "Ein \\* Stern                          | Ein <x id=\"0\"/> Stern"
            })
    void linksPlaceholdersAndSignsAreElements(String markdown, String marked) {
        var shielded = Shielded.of(markdown);
        assertThat(shielded.marked()).isEqualTo(marked);
        assertThat(shielded.opened(marked)).contains(markdown);
        assertThat(shielded.opened(marked.replaceAll("<x id=\"(\\d)\"/>", "<x id='$1'></x>")))
                .contains(markdown);
    }

    @Test
    void noSignThatOnlyLooksLikeTheEndOfALineStopsIt() {
        for (var end : List.of("\r", "\u0085", "\u2028", "\u2029"))
            assertThat(MachinePassage.of("- Eins" + end + "zwei").questions()).hasSize(1);
    }

    @Test
    void wordsMayChangePlacesAndTakeTheirMarksAlong() {
        var shielded = Shielded.of("Melde dich **bald** beim [Amt](/info/amt-1).");
        assertThat(shielded.opened("At the <x id=\"1\">office</x> register <x id=\"0\">soon</x> &amp; well."))
                .contains("At the [office](/info/amt-1) register **soon** & well.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lost <x id=\"0\">one</x>",
                "twice <x id=\"0\">a</x> <x id=\"0\">b</x> <x id=\"1\">c</x>",
                "empty <x id=\"0\"></x> <x id=\"1\">c</x>",
                "empty <x id=\"0\"/> <x id=\"1\">c</x>",
                "never ends <x id=\"0\">a <x id=\"1\">c</x>",
                "ends too often <x id=\"0\">a</x></x> <x id=\"1\">c</x>",
                "foreign <x id=\"0\">a</x> <x id=\"1\">c</x> <script>",
                "foreign <x id=\"0\">a</x> <x id=\"1\">c</x> <x id=\"7\"/>"
            })
    void whatComesBackBrokenIsRefused(String answer) {
        assertThat(Shielded.of("Melde dich **bald** beim [Amt](/info/amt-1).").opened(answer))
                .isEmpty();
    }

    @Test
    void signsOfLinesTablesAndKeysStayHere() {
        var passage = MachinePassage.of("""
                ## Bis wann {#deadline}
                - Pass oder
                  Ausweis
                1. **Erstens**
                > Zitat

                | Tag | Zeit |
                |---|:-:|
                | Montag | 8–12 |""");
        assertThat(passage.questions())
                .containsExactly(
                        "Bis wann", "Pass oder Ausweis", "<x id=\"0\">Erstens</x>", "Zitat", "Tag", "Zeit", "Montag");
        assertThat(passage.answered(passage.questions().stream()
                        .map(one -> one.replaceAll("\\b(?!id\\b)\\p{L}{2,}", "W"))
                        .toList()))
                .contains("## W W {#deadline}\n- W W W\n1. **W**\n> W\n\n| W | W |\n|---|:-:|\n| W | 8–12 |");
    }

    @Test
    void blocksOfCodeAreNotTranslated() {
        assertThat(MachinePassage.of("```\nnicht übersetzen\n```").questions()).isEmpty();
    }

    /// Every page of the release survives the way out and back.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "registration",
                "health-insurance",
                "universities",
                "towns-and-districts",
                "employer-duties",
                "culture"
            })
    void ifTheMachineChangesNothingNothingChanges(String key) throws IOException {
        var body = Files.readString(Path.of("src/main/resources/knowledge/welcome/" + key + ".de.md"));
        var wording = new Wording("Titel", "Kurz", body, "§ 17 BMG");
        var text = MachineText.of(wording);
        var made = text.answered(text.questions());
        assertThat(made.kept()).isZero();
        assertThat(made.wording().body().replaceAll("\\s+", " "))
                .isEqualTo(Passages.of(wording).together().body().replaceAll("\\s+", " "));
        for (var question : text.questions()) assertThat(question).doesNotContain("](", "**", "{#", "http");
    }
}
