package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Pages from the first draft to the reader, in several languages.
@KumpelTest
class PagesTest {

    private final Editors editors;
    private final Entrance entrance;
    private final JdbcClient db;
    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    PagesTest(Editors editors, Entrance entrance, ExamplePortals portals, JdbcClient db, Surfer reader) {
        this.editors = editors;
        this.entrance = entrance;
        this.db = db;
        this.portal = portals.fresh();
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    @Test
    void readersSeeWhatIsPublishedNotWhatIsDrafted() {
        var desk = editor.begins("Wohnsitz anmelden");
        assertThat(editor.read(desk, "de", reader).status()).isEqualTo(404);
        assertThat(reader.get(portal.key(), "/de/info").status()).isEqualTo(404);

        editor.publishes(desk, Map.of("body", "Innerhalb von zwei Wochen."));
        editor.writes(desk, Map.of("body", "Innerhalb von drei Wochen?", "deed", "save"));

        assertThat(editor.read(desk, "de", reader).main())
                .contains("Innerhalb von zwei Wochen.")
                .doesNotContain("drei");
        assertThat(reader.get(portal.key(), "/de/info").main()).contains("Wohnsitz anmelden");
    }

    @Test
    void nobodyGetsAnEmptyPageAndTheFallbackSaysSo() {
        var desk = published("Innerhalb von zwei Wochen.");
        var arabic = editor.read(desk, "ar", reader);
        assertThat(arabic.page().select("html").attr("lang")).isEqualTo("ar");
        assertThat(arabic.page().select("article").attr("lang")).isEqualTo("de");
        assertThat(arabic.page().select("article").attr("dir")).isEqualTo("ltr");
        assertThat(arabic.main()).contains("هذه الصفحة غير متوفرة بلغتك بعد");
        assertThat(editor.read(desk, "de", reader).page().select(".alert")).isEmpty();
    }

    @Test
    void aChangeOfTheSourceMakesTranslationsOutdatedUntilSomebodyLooksAtThem() {
        var desk = published("Innerhalb von zwei Wochen.");
        editor.publishes(desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнів."));
        assertThat(editor.read(desk, "uk", reader).page().select(".alert")).isEmpty();

        editor.publishes(desk, Map.of("body", "Innerhalb von zwei Wochen nach dem Einzug."));

        var outdated = editor.read(desk, "uk", reader);
        assertThat(outdated.main()).contains("Протягом двох тижнів.", "Цей переклад старіший за оригінал");
        var form = editor.surfer().get(portal.key(), desk + "?in=uk").page();
        assertThat(form.select("ins").text()).contains("nach dem Einzug");

        editor.publishes(desk + "?in=uk", Map.of("body", "Протягом двох тижнів після вселення.", "complete", "true"));
        assertThat(editor.read(desk, "uk", reader).page().select(".alert")).isEmpty();
    }

    @Test
    void correctingATypoInAnOutdatedTranslationDoesNotMakeItNew() {
        var desk = published("Innerhalb von zwei Wochen.");
        editor.publishes(desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнівв."));
        editor.publishes(desk, Map.of("body", "Innerhalb von zwei Wochen nach dem Einzug."));
        editor.publishes(desk + "?in=uk", Map.of("body", "Протягом двох тижнів."));
        assertThat(editor.read(desk, "uk", reader).main()).contains("Цей переклад старіший за оригінал");
    }

    @Test
    void aMinorEditLeavesTranslationsValid() {
        var desk = published("Innerhalb von zwei Wochenn.");
        editor.publishes(desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнів."));
        editor.publishes(desk, Map.of("body", "Innerhalb von zwei Wochen.", "minor", "true"));
        assertThat(editor.read(desk, "uk", reader).page().select(".alert")).isEmpty();
    }

    @Test
    void aSecondEditorPublishesWhatWasHandedIn() {
        var desk = editor.begins("Wohnsitz anmelden");
        editor.writes(desk, Map.of("body", "Innerhalb von zwei Wochen.", "deed", "submit"));
        var other = editors.of(portal);
        var waiting = other.surfer().get(portal.key(), desk).page().select("form[action*=publication]");
        assertThat(waiting.text()).contains("bittet um einen zweiten Blick");

        var number = waiting.select("input[name=number]").val();
        other.surfer().post(portal.key(), desk + "/publication?in=de", Map.of("number", number));

        assertThat(editor.read(desk, "de", reader).main()).contains("Innerhalb von zwei Wochen.");
    }

    @Test
    void anOldVersionIsNotPublishedOverANewerOne() {
        var desk = editor.begins("Wohnsitz anmelden");
        editor.writes(desk, Map.of("body", "Erst so.", "deed", "submit"));
        editor.writes(desk, Map.of("body", "Dann so.", "deed", "save"));
        var late = editor.surfer().post(portal.key(), desk + "/publication?in=de", Map.of("number", "2"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("neuere Fassung");
        assertThat(editor.read(desk, "de", reader).status()).isEqualTo(404);
    }

    @Test
    void everyVersionIsKeptComparedAndRestored() {
        var desk = published("Innerhalb von zwei Wochen.");
        editor.publishes(desk, Map.of("body", "Innerhalb von drei Wochen."));
        var revisions = editor.surfer().get(portal.key(), desk + "/revisions");
        assertThat(revisions.page().select("del").text()).contains("zwei");
        assertThat(revisions.page().select("ins").text()).contains("drei");

        var newest = revisions.page().select("input[name=newest]").val();
        editor.surfer().post(portal.key(), desk + "/revisions/2/restore?in=de", Map.of("newest", newest));

        var form = editor.surfer().get(portal.key(), desk).page();
        assertThat(form.select("#body").text()).isEqualTo("Innerhalb von zwei Wochen.");
        assertThat(editor.read(desk, "de", reader).main())
                .as("a draft at first")
                .contains("drei");
    }

    @Test
    void linksFollowTheReaderAndHarmfulOnesAreOnlyWords() {
        var desk = published("""
                [Ämter](/de/organisations), [Karte](/map), [Gesetz](https://www.gesetze-im-internet.de/bmg/), [Anruf](tel:115)

                [schlecht](javascript:alert(1)) [fremd](//example.org) <b onclick="x">roh</b> ![Bild](https://example.org/x.png)
                """);
        var article = editor.read(desk, "ar", reader).page().select("article");
        assertThat(article.select("a").eachAttr("href"))
                .containsExactly("/ar/organisations", "/ar/map", "https://www.gesetze-im-internet.de/bmg/", "tel:115");
        assertThat(article.select("img, b")).isEmpty();
        assertThat(article.text()).contains("schlecht fremd <b onclick=\"x\">roh</b> Bild");
        assertThat(editor.surfer().get(portal.key(), desk).main()).contains("Diese Links funktionieren nicht");
    }

    @Test
    void sectionsKeepTheirAddressInEveryLanguage() {
        var desk = published("## Bis wann {#deadline}\n\nBald.\n\n## Womit\n\nPass.");
        editor.publishes(
                desk + "?in=en",
                Map.of("title", "Register", "body", "## By when {#deadline}\n\nSoon.\n\n## With\n\nPass."));
        for (var language : new String[] {"de", "en"})
            assertThat(editor.read(desk, language, reader)
                            .page()
                            .select(".toc a")
                            .eachAttr("href"))
                    .containsExactly("#s-deadline", "#s-2");
        assertThat(editor.read(desk, "en", reader)
                        .page()
                        .select("h2#s-deadline")
                        .text())
                .isEqualTo("By when");
    }

    @Test
    void aTreeHasNoCircleAndNoCellar() {
        var top = editor.begins("Ankommen");
        var below = editor.begins("Anmelden", top);
        var deeper = editor.begins("Unterlagen", below);
        var deepest = editor.begins("Pass", deeper);
        assertThat(moved(top, below).main()).contains("nicht unter sich selbst stehen");
        assertThat(moved(top, top).status()).isEqualTo(422);
        var other = editor.begins("Anderes");
        assertThat(moved(top, other).main()).contains("höchstens 4 Ebenen");
        assertThat(moved(deepest, other).status()).isEqualTo(303);
    }

    @Test
    void aPageNamesTheWayToItAndWhatIsBelow() {
        var top = published("Zuerst.");
        var below = editor.begins("Anmelden", top);
        editor.publishes(below, Map.of("lead", "Innerhalb von zwei Wochen."));
        var way = editor.read(below, "de", reader).page().select(".crumbs li");
        assertThat(way.eachText()).endsWith("Wohnsitz anmelden 1", "Anmelden");
        assertThat(editor.read(top, "de", reader).page().select(".rows a").text())
                .isEqualTo("Anmelden");
        var sheet = reader.get(portal.key(), editor.read(top, "de", reader).path() + "/print");
        assertThat(sheet.page().select("h1").eachText()).containsExactly("Wohnsitz anmelden 1", "Anmelden");
        assertThat(reader.sitemap(portal.key()))
                .contains("/de/info/anmelden-" + Editor.last(below), "/uk/info/anmelden-" + Editor.last(below));
    }

    @Test
    void theIndexOfALargePortalStaysShortAndLeadsToAllPages() {
        var top = published("Zuerst.");
        var below = editor.begins("Anmelden", top);
        editor.publishes(below, Map.of());
        for (int i = 0; i <= Outline.MOST_BELOW; i++) editor.publishes(editor.begins("Blatt " + i, top), Map.of());
        editor.publishes(editor.begins("Ganz unten", below), Map.of());

        var panel = reader.get(portal.key(), "/de/info").page().select("main .panel");
        assertThat(panel.select(".rows a").eachText())
                .hasSize(Outline.MOST_BELOW)
                .doesNotContain("Ganz unten");
        var more = panel.select("> p > a");
        assertThat(more.text()).isEqualTo("Noch 2 Seiten");
        assertThat(reader.get(portal.key(), more.attr("href")).page().select(".rows a"))
                .hasSize(Outline.MOST_BELOW + 2);

        for (int i = 0; i < 24; i++) editor.publishes(editor.begins("Ast " + i), Map.of());
        assertThat(reader.get(portal.key(), "/de/info").main()).doesNotContain("Ast 23");
        var next = reader.get(portal.key(), "/de/info").page().select("a[rel=next]");
        assertThat(reader.get(portal.key(), next.attr("href")).main()).contains("Ast 23");
    }

    @Test
    void aPageIsFoundByItsWordsInAnyLanguageButNotByADraft() {
        var desk = published("Innerhalb von zwei Wochen bei der Meldebehörde.");
        editor.publishes(desk + "?in=uk", Map.of("title", "Реєстрація", "body", "Протягом двох тижнів."));
        editor.writes(desk, Map.of("body", "Geheimnis", "deed", "save"));
        for (var words : new String[] {"meldebehörden", "реєстрації", "zwei Woche", "' | & :* wohnsitz"})
            assertThat(found(words)).as(words).contains("Eine Seite gefunden", "Wohnsitz anmelden");
        assertThat(found("Geheimnis")).contains("Dazu haben wir noch keine Seite");
        assertThat(found("zwei Elefanten")).contains("Dazu haben wir noch keine Seite");
        assertThat(found("&&&")).contains("Dazu haben wir noch keine Seite");
    }

    @Test
    void theSearchOfThePortalFindsPagesToo() {
        var desk = published("Innerhalb von zwei Wochen bei der Meldebehörde.");
        editor.publishes(
                desk + "?in=uk", Map.of("title", "Реєстрація місця проживання", "body", "Протягом двох тижнів."));
        var result = search("/uk/listings?text=", "реєстрація");
        assertThat(result.select("li.entry h2 a").attr("href")).startsWith("/uk/info/wohnsitz-anmelden");
        assertThat(result.select("li.entry .badge--page").text()).isEqualTo("Інформація");
        assertThat(search("/de/listings?text=", "Meldebehörde")
                        .select("li.entry h2")
                        .eachText())
                .containsExactly("Wohnsitz anmelden 1");
        assertThat(search("/en/listings?text=", "residence registration")
                        .select("li.entry .badge")
                        .eachText())
                .contains("Information", "in German");
    }

    private org.jsoup.nodes.Document search(String path, String words) {
        return reader.get(portal.key(), path + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .page();
    }

    private String found(String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return reader.get(portal.key(), "/de/info?text=" + query).main();
    }

    @Test
    void anOldTitleInTheAddressLeadsToTheNewOne() {
        var desk = published("Bald.");
        var old = editor.read(desk, "de", reader).path();
        editor.publishes(desk, Map.of("title", "Umziehen"));
        var answer = reader.get(portal.key(), old);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/de/info/umziehen-" + Editor.last(desk));
    }

    @Test
    void whatReadersSayReachesTheEditorsAndNobodyKnowsWho() {
        var desk = published("Bald.");
        var path = editor.read(desk, "de", reader).path();
        var sent = reader.post(portal.key(), path + "/feedback", Map.of("helpful", "no", "comment", "Wo denn?"));
        assertThat(reader.follow(sent).main()).contains("Danke, die Redaktion liest das.");
        assertThat(reader.cookies(portal.key())).isEmpty();
        assertThat(reader.post(portal.key(), path + "/feedback", Map.of("comment", "Und wie?"))
                        .main())
                .contains("Wähl Ja oder Nein.", "Und wie?");
        assertThat(editor.surfer().get(portal.key(), desk).main()).contains("Wo denn?");
    }

    @Test
    void whoIsNoEditorChangesNothing() {
        var desk = published("Bald.");
        var member = entrance.signedIn(portal).surfer();
        assertThat(member.get(portal.key(), desk).status()).isEqualTo(404);
        assertThat(member.post(portal.key(), desk, Map.of("title", "Fremd", "deed", "publish"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyWroteStaysWhenSheLeavesWithoutHerName() {
        var desk = published("Bald.");
        assertThat(editor.surfer().get(portal.key(), "/de/account/export").text())
                .contains("\"knowledge\"", "Wohnsitz anmelden");
        editor.surfer().post(portal.key(), "/de/account/erase", Map.of("sure", "true"));
        assertThat(editor.read(desk, "de", reader).main()).contains("Bald.");
        assertThat(db.sql("""
                        select (select count(*) from knowledge.revision where made_by = :person)
                             + (select count(*) from knowledge.confirmation where confirmed_by = :person)
                        """)
                        .param("person", editor.person().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Answer moved(String desk, String parent) {
        return editor.surfer().change(portal.key(), desk + "/setting", Map.of("parent", Editor.last(parent)));
    }

    private String published(String body) {
        var desk = editor.begins("Wohnsitz anmelden 1");
        editor.publishes(desk, Map.of("body", body));
        return desk;
    }
}
