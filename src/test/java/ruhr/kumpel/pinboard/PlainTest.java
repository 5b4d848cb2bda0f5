package ruhr.kumpel.pinboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void paragraphsAndListsStay() {
        assertThat(
                        text(
                                "<h2>Neu</h2><p>Wir  haben\n auf.</p><ul><li>Montag</li><li>Dienstag</li></ul><p>Bis bald<br>Ihr Team</p>"))
                .isEqualTo("Neu\n\nWir haben auf.\n\n- Montag\n- Dienstag\n\nBis bald\nIhr Team");
    }

    @Test
    void nothingButWordsIsKept() {
        assertThat(
                        text(
                                "<p>Tag der <b>offenen</b> Tür<img src='https://t.example/p.gif' width=1><script>alert(1)</script></p>"
                                        + "<style>p{background:url(//x)}</style><iframe src='//x'>Rahmen</iframe><svg><text>Bild</text></svg>"
                                        + "<a href='javascript:alert(1)' onclick='x()'>hier</a><form><button>Los</button></form>"))
                .isEqualTo("Tag der offenen Tür\n\nhier");
    }

    @Test
    void whatTurnsDirectionsOrIsNotSeenGoes() {
        assertThat(text("Kon\u200bto \u202Enedro\u202C &amp; &lt;mehr&gt;")).isEqualTo("Kon to nedro & <mehr>");
    }

    @Test
    void longTextsEndAtAWord() {
        assertThat(Plain.line("eins zwei drei vier", 12)).isEqualTo("eins zwei…");
    }

    private static String text(String html) {
        return Plain.paragraphs(html, 1000);
    }
}
