package ruhr.kumpel.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Pages go out to translators as XLIFF 2.0 and come back.
@KumpelTest
class TranslationFilesTest {

    private static final String PATH = "/de/manage/pages/translations";
    private static final String OPEN = PATH + ".xlf?from=de&into=uk";

    private final Editors editors;
    private final ExamplePortals portals;
    private final JdbcClient db;
    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    TranslationFilesTest(Editors editors, ExamplePortals portals, JdbcClient db, Surfer reader) {
        this.editors = editors;
        this.portals = portals;
        this.db = db;
        this.portal = portals.fresh();
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    @Test
    void aMissingTranslationGoesOutAndComesBackToReaders() {
        var desk = published("## Bis wann {#deadline}\n\nInnerhalb von zwei Wochen.\n\n- Pass\n- Vertrag");
        assertThat(editor.surfer().get(portal.key(), PATH).main()).contains("Eine Seite: 0 veraltet, 1 fehlen");

        var answer =
                sent(said(file(OPEN), Map.of("Wohnsitz anmelden", "Реєстрація", "Bis wann", "До коли")), "publish");

        assertThat(answer.main()).contains("1 von 1 Seiten übernommen");
        var page = editor.read(desk, "uk", reader).page();
        assertThat(page.select("h1").text()).isEqualTo("Реєстрація");
        assertThat(page.select("h2#s-deadline").text()).isEqualTo("До коли");
        assertThat(page.select("article li").eachText()).containsExactly("uk Pass", "Vertrag");
        assertThat(page.select(".alert")).isEmpty();
        assertThat(editor.surfer().get(portal.key(), OPEN).status())
                .as("nothing is open")
                .isEqualTo(404);
    }

    @Test
    void whatDidNotChangeBringsItsTranslationAlongAndWhatDidSaysWhatStoodThere() {
        var desk = published("Innerhalb von zwei Wochen.\n\nNimm den Pass mit.");
        editor.publishes(
                desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнів.\n\nВізьми паспорт."));
        editor.publishes(desk, Map.of("body", "Innerhalb von drei Wochen.\n\nNimm den Pass mit."));

        var file = org.jsoup.Jsoup.parse(file(OPEN), org.jsoup.parser.Parser.xmlParser());

        assertThat(file.select("unit[id=title] target").text()).isEqualTo("Реєстрація");
        assertThat(file.select("unit[id=body-2] target").text()).isEqualTo("Візьми паспорт.");
        assertThat(file.select("unit[id=body-1] target")).isEmpty();
        assertThat(file.select("unit[id=body-1] note").text()).isEqualTo("Протягом двох тижнів.");

        sent(said(file(OPEN), Map.of("Innerhalb von drei Wochen.", "Протягом трьох тижнів.")), "publish");
        var answer = editor.read(desk, "uk", reader);
        assertThat(answer.page().select(".alert")).isEmpty();
        assertThat(answer.main()).contains("Протягом трьох тижнів.", "Візьми паспорт.");
    }

    @Test
    void theSourceMayChangeWhileItIsTranslatedAndReadersAreTold() {
        var desk = published("Innerhalb von zwei Wochen.");
        var file = said(file(OPEN), Map.of());
        editor.publishes(desk, Map.of("body", "Innerhalb von drei Wochen."));

        assertThat(sent(file, "publish").main()).contains("1 von 1 Seiten übernommen");

        assertThat(editor.read(desk, "uk", reader).main())
                .contains("uk Innerhalb von zwei Wochen.", "Цей переклад старіший за оригінал");
    }

    @Test
    void theSameFileTwiceIsTakenOnce() {
        var desk = published("Innerhalb von zwei Wochen.");
        var file = said(file(OPEN), Map.of());
        sent(file, "save");
        assertThat(sent(file, "save").main()).contains("1 von 1 Seiten übernommen");
        assertThat(revisions(desk)).isEqualTo(1);
    }

    @Test
    void whatSomebodyWroteHereMeanwhileIsNotOverwritten() {
        var desk = published("Innerhalb von zwei Wochen.");
        var file = said(file(OPEN), Map.of());
        editor.publishes(desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнів."));

        assertThat(sent(file, "publish").main())
                .contains(
                        "0 von 1 Seiten übernommen", "inzwischen hat jemand hier eine andere Übersetzung geschrieben");

        assertThat(editor.read(desk, "uk", reader).main()).contains("Протягом двох тижнів.");
    }

    @Test
    void onlyWholePagesAreTakenAndTheOthersSayWhatIsMissing() {
        var whole = published("Innerhalb von zwei Wochen.");
        var part = published("Nimm den Pass mit.");
        var keyless = published("## Womit {#documents}\n\nAusweis.");
        var file = said(file(OPEN), Map.of())
                .replaceAll("<target[^>]*>uk Nimm[^<]*</target>", "")
                .replace("uk ## Womit {#documents}</target>", "## З чим</target>");

        var said = sent(file, "publish").main();

        assertThat(said).contains("1 von 3 Seiten übernommen", "ein Absatz ist noch nicht übersetzt", "{#documents}");
        assertThat(revisions(whole)).isEqualTo(1);
        assertThat(revisions(part)).isZero();
        assertThat(revisions(keyless)).isZero();
    }

    @Test
    void aProgramMayCutParagraphsIntoSentences() {
        var desk = published("Bald. Sehr bald.");
        var file = said(file(OPEN), Map.of())
                .replaceAll(
                        "<segment[^>]*>\\s*<source[^>]*>Bald. Sehr bald.</source>\\s*<target[^>]*>[^<]*</target>\\s*</segment>",
                        "<segment state=\"translated\"><source xml:space=\"preserve\">Bald.</source><target xml:space=\"preserve\">Скоро.</target></segment>"
                                + "<ignorable><source xml:space=\"preserve\"> </source></ignorable>"
                                + "<segment state=\"translated\"><source xml:space=\"preserve\">Sehr bald.</source><target xml:space=\"preserve\">Дуже скоро.</target></segment>");
        assertThat(sent(file, "publish").main()).contains("1 von 1 Seiten übernommen");
        assertThat(editor.read(desk, "uk", reader).main()).contains("Скоро. Дуже скоро.");
    }

    @Test
    void pagesOfOtherPortalsAreNotTouchedByAFile() {
        published("Innerhalb von zwei Wochen.");
        var theirs = portals.fresh();
        var stranger = editors.of(theirs);
        var answer = stranger.surfer()
                .upload(theirs.key(), PATH, Map.of("deed", "publish"), xlf(said(file(OPEN), Map.of())));
        assertThat(answer.main())
                .contains("0 von 1 Seiten übernommen", "gibt es hier nicht")
                .doesNotContain("Wohnsitz");
        assertThat(stranger.surfer().get(theirs.key(), OPEN).status()).isEqualTo(404);
    }

    @Test
    void aChangedSourceIsNotOurs() {
        var desk = published("Innerhalb von zwei Wochen.");
        var file = said(file(OPEN), Map.of()).replace(">Innerhalb von zwei Wochen.<", ">Innerhalb von fünf Wochen.<");
        assertThat(sent(file, "publish").main()).contains("das Original in der Datei ist nicht unseres");
        assertThat(revisions(desk)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein XML",
                "<xliff/>",
                "<?xml version=\"1.0\"?><!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><xliff"
                        + " xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"de\" trgLang=\"uk\"><file id=\"f\" original=\"&x;\">"
                        + "<unit id=\"title\"><segment><source>&x;</source><target>&x;</target></segment></unit></file></xliff>",
                "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"x\" source-language=\"de\" datatype=\"plaintext\"><body/></file></xliff>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"de\" trgLang=\"uk\"><file id=\"f\" original=\"readme.md\">"
                        + "<unit id=\"title\"><segment><source>A</source><target>B</target></segment></unit></file></xliff>",
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"de\" trgLang=\"uk\"><file id=\"f\" original=\"/manage/pages/iiiiiiiiii?source=1&amp;translation=0\">"
                        + "<unit id=\"title\"><segment><source>A</source><target>B</target></segment></unit></file></xliff>"
            })
    void abrokenFileIsSaidToBeOneAndChangesNothing(String file) {
        var desk = published("Innerhalb von zwei Wochen.");
        var answer = sent(file, "publish");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-error").text()).isNotEmpty();
        assertThat(answer.text()).doesNotContain("root:");
        assertThat(revisions(desk)).isZero();
    }

    @Test
    void aHalfFileChangesNothing() {
        var desk = published("Innerhalb von zwei Wochen.");
        published("Nimm den Pass mit.");
        var file = said(file(OPEN), Map.of());
        assertThat(sent(file.substring(0, file.lastIndexOf("<unit")), "publish").status())
                .isEqualTo(422);
        assertThat(revisions(desk)).isZero();
    }

    @Test
    void aFileMayComePackedButNotBlownUp() throws IOException {
        var desk = published("Innerhalb von zwei Wochen.");
        var answer = packed(said(file(OPEN), Map.of()).getBytes(UTF_8));
        assertThat(answer.main()).contains("1 von 1 Seiten");
        assertThat(revisions(desk)).isOne();

        var blown = packed(new byte[PackedFile.LARGEST + 2]);
        assertThat(blown.status()).isEqualTo(422);
        assertThat(blown.page().select("#file-error").text()).contains("mehr als 60 MB");
    }

    private Answer packed(byte[] file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("back.xlf"));
            archive.write(file);
        }
        var sent = new Surfer.File("back.zip", "application/zip", bytes.toByteArray());
        return editor.surfer().upload(portal.key(), PATH, Map.of("deed", "publish"), Map.of("file", sent));
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakIsNotTaken() {
        published("Innerhalb von zwei Wochen.");
        var file = said(file(OPEN), Map.of()).replace("trgLang=\"uk\"", "trgLang=\"fr\"");
        var answer = sent(file, "publish");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("spricht kein");
    }

    /// All paragraphs get `uk` before them but for those that are given.
    private static String said(String file, Map<String, String> words) {
        var document = org.jsoup.Jsoup.parse(file, org.jsoup.parser.Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (var segment : document.select("segment")) {
            if (!segment.select("target").isEmpty()) continue;
            var text = segment.select("source").get(0).wholeText();
            var target = words.entrySet().stream()
                    .filter(one -> text.contains(one.getKey()))
                    .map(one -> text.replace(one.getKey(), one.getValue()))
                    .findFirst()
                    .orElseGet(() -> text.startsWith("- ") ? "- uk " + text.substring(2) : "uk " + text);
            segment.appendElement("target").attr("xml:space", "preserve").text(target);
            segment.attr("state", "translated");
        }
        return document.outerHtml();
    }

    private String file(String path) {
        var answer = editor.surfer().get(portal.key(), path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private Answer sent(String file, String deed) {
        return editor.surfer().upload(portal.key(), PATH, Map.of("deed", deed), xlf(file));
    }

    private static Map<String, Surfer.File> xlf(String text) {
        return Map.of("file", new Surfer.File("back.xlf", "application/xliff+xml", text.getBytes(UTF_8)));
    }

    private String published(String body) {
        var desk = editor.begins("Wohnsitz anmelden");
        editor.publishes(desk, Map.of("body", body));
        return desk;
    }

    private int revisions(String desk) {
        return db.sql("""
                select count(*) from knowledge.revision join knowledge.page on page.id = page_id
                 where short_id = :id and language = 'uk'
                """).param("id", Editor.last(desk)).query(Integer.class).single();
    }
}
