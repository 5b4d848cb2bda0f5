package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Words that a portal's translations always say the same way.
@KumpelTest
class GlossaryTest {

    private static final String PATH = "/de/manage/pages/glossary";

    private final Editors editors;
    private final JdbcClient db;
    private final Portal portal;
    private final Editor editor;

    GlossaryTest(Editors editors, ExamplePortals portals, JdbcClient db) {
        this.editors = editors;
        this.db = db;
        this.portal = portals.fresh();
        this.editor = editors.of(portal);
    }

    @ParameterizedTest
    @CsvSource({
        "Meldebehörde, bei der Meldebehörde, true",
        "Meldebehörde, die Meldebehörden der Städte, true",
        "meldebehörde, MELDEBEHÖRDE, true",
        "Meldebehörde, die Landesmeldebehörde, false",
        "Amt, Amtsgericht, false",
        "Amt, des Amtes, true",
        "Blaue Karte, eine Blaue Karte EU, true",
        "C++ (neu), was ist C++ (neu)?, true"
    })
    void aTermIsFoundWithItsEndingsButNotWithinOtherWords(String term, String text, boolean found) {
        assertThat(new Term(Ids.next(), LanguageTag.GERMAN, term, "", Map.of()).standsIn(text))
                .isEqualTo(found);
    }

    @Test
    void whoTranslatesReadsTheTermsOfTheOriginalBesideIt() {
        added("Meldebehörde", "Nicht die Polizei.", "орган реєстрації");
        added("Steuer", "", "податок");
        var desk = published("Geh zur Meldebehörde.");
        var beside = editor.surfer().get(portal.key(), desk + "?in=uk").page().select("details:contains(Glossar)");
        assertThat(beside.text()).contains("Meldebehörde", "Nicht die Polizei.", "орган реєстрації");
        assertThat(beside.text()).doesNotContain("податок");
        assertThat(editor.surfer()
                        .get(portal.key(), desk + "?in=en")
                        .page()
                        .select("details:contains(Glossar)")
                        .text())
                .contains("Meldebehörde")
                .doesNotContain("орган");
        assertThat(editor.surfer().get(portal.key(), desk).main()).doesNotContain("орган");
    }

    @Test
    void translatorsGetItInTheFileByTheStandardsOwnModule() {
        added("Meldebehörde", "Nicht die Polizei.", "орган реєстрації");
        published("Geh zur Meldebehörde.\n\nNimm den Pass mit.");
        var file = editor.surfer()
                .get(portal.key(), "/de/manage/pages/translations.xlf?from=de&into=uk")
                .text();
        var xml = Jsoup.parse(file, Parser.xmlParser());
        assertThat(xml.select("unit[id=body-1] gls|term").text()).isEqualTo("Meldebehörde");
        assertThat(xml.select("unit[id=body-1] gls|translation").text()).isEqualTo("орган реєстрації");
        assertThat(xml.select("unit[id=body-1] gls|definition").text()).isEqualTo("Nicht die Polizei.");
        assertThat(xml.select("unit[id=body-2] gls|term")).isEmpty();
        assertThat(ReturnedFile.read(file.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .as("what goes out may come back")
                .isInstanceOf(Returned.Pages.class);
    }

    @Test
    void aTermStandsOnceInTheGlossary() {
        added("Meldebehörde", "", "орган");
        var again = add("meldebehörde", "Anders", "інше");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.main()).contains("Dieses Wort steht schon im Glossar.", "Anders");
        assertThat(add("", "", "").main()).contains("Schreib das Wort.");
    }

    @Test
    void termsAreChangedAndRemovedAndSecondEditorsAreTold() {
        added("Meldebehörde", "", "орган");
        var path = list().select("main li a").getFirst().attr("href");
        var form = new HashMap<>(Map.of("term", "Meldebehörde", "language", "de", "note", "Bürgerbüro"));
        form.put(
                "seen",
                editor.surfer()
                        .get(portal.key(), path)
                        .page()
                        .select("[name=seen]")
                        .val());
        var second = editors.of(portal);
        assertThat(second.surfer().post(portal.key(), path, form).status()).isEqualTo(303);
        var late = editor.surfer().post(portal.key(), path, form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(list().text()).contains("Bürgerbüro").doesNotContain("орган");

        editor.surfer().post(portal.key(), path + "/removal", Map.of());
        assertThat(list().text()).contains("Noch kein Wort");
    }

    @Test
    void whoLeavesTakesHerNameFromTheTermsSheChanged() {
        added("Meldebehörde", "", "орган");
        assertThat(editor.surfer().get(portal.key(), "/de/account/export").text())
                .contains("\"terms\"", "Meldebehörde");
        editor.surfer().post(portal.key(), "/de/account/erase", Map.of("sure", "true"));
        assertThat(db.sql("select count(*) from knowledge.term where changed_by = :person")
                        .param("person", editor.person().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void added(String term, String note, String ukrainian) {
        assertThat(add(term, note, ukrainian).status()).isEqualTo(303);
    }

    private Answer add(String term, String note, String ukrainian) {
        return editor.surfer()
                .post(
                        portal.key(),
                        PATH + "/new",
                        Map.of("term", term, "language", "de", "note", note, "words-uk", ukrainian));
    }

    private org.jsoup.nodes.Document list() {
        return editor.surfer().get(portal.key(), PATH).page();
    }

    private String published(String body) {
        var desk = editor.begins("Wohnsitz anmelden");
        editor.publishes(desk, Map.of("body", body));
        return desk;
    }
}
