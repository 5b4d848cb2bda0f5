package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Pages in Leichte Sprache, and pages that a language lacks.
@KumpelTest
class EasyTest {

    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    EasyTest(Editors editors, ExamplePortals portals, Surfer reader) {
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    @Test
    void readersChooseItAtThePageAndComeBack() {
        var desk = published("Wohnsitz anmelden", "Innerhalb von zwei Wochen.");
        assertThat(page(desk, "de").select("a[href$=/easy]")).isEmpty();
        editor.publishes(
                desk + "?in=de-x-leicht", Map.of("title", "Die Wohnung anmelden", "body", "Du hast 2 Wochen."));

        var german = page(desk, "de");
        var way = german.select("a[href$=/easy]");
        assertThat(way.text()).isEqualTo("In Leichter Sprache lesen");
        assertThat(german.select("article").text()).isEqualTo("Innerhalb von zwei Wochen.");

        var easy = reader.get(portal.key(), way.attr("href"));
        assertThat(easy.page().select("html").attr("lang")).isEqualTo("de");
        assertThat(easy.page().select("article").attr("lang")).isEqualTo("de-x-leicht");
        assertThat(easy.main()).contains("Die Wohnung anmelden", "Du hast 2 Wochen.");
        assertThat(easy.page().select(".alert")).isEmpty();
        assertThat(reader.get(
                                portal.key(),
                                easy.page().select("a:contains(Alltagssprache)").attr("href"))
                        .main())
                .contains("Innerhalb von zwei Wochen.");
        assertThat(page(desk, "ar").select("a[href$=/easy]").attr("href")).startsWith("/de/info/");
    }

    @Test
    void whereItIsMissingItIsGermanAndSaysSo() {
        var desk = published("Wohnsitz anmelden", "Innerhalb von zwei Wochen.");
        var path = editor.read(desk, "de", reader).path() + "/easy";
        var easy = reader.get(portal.key(), path);
        assertThat(easy.main())
                .contains("Diese Seite gibt es noch nicht in Leichter Sprache", "Innerhalb von zwei Wochen.");
        assertThat(easy.page().select("article").attr("lang")).isEqualTo("de");
        var ukrainian = reader.visit(portal.key(), path.replace("/de/", "/uk/"));
        assertThat(ukrainian.path()).endsWith("/uk" + path.substring(3, path.length() - 5));
    }

    @Test
    void whoReadsItStaysInIt() {
        var other = published("Krankenkasse", "Pflicht.");
        var desk = published("Anmelden", "Bald.");
        editor.publishes(
                desk + "?in=de-x-leicht",
                Map.of("title", "Anmelden", "body", "[Kasse](/info/x-" + Editor.last(other) + "#s-1) [Karte](/map)"));
        var article = reader.get(portal.key(), editor.read(desk, "de", reader).path() + "/easy")
                .page()
                .select("article");
        assertThat(article.select("a").eachAttr("href"))
                .containsExactly("/de/info/x-" + Editor.last(other) + "/easy#s-1", "/de/map");
        var sent = reader.post(
                portal.key(), editor.read(desk, "de", reader).path() + "/feedback?easy=1", Map.of("helpful", "yes"));
        assertThat(sent.location()).contains("/easy?said=1");
    }

    @Test
    void aChangeOfTheGermanMakesItOutdatedLikeAnyTranslation() {
        var desk = published("Anmelden", "Bald.");
        editor.publishes(desk + "?in=de-x-leicht", Map.of("title", "Anmelden", "body", "Schnell."));
        editor.publishes(desk, Map.of("body", "Sehr bald."));
        var path = editor.read(desk, "de", reader).path() + "/easy";
        assertThat(reader.get(portal.key(), path).main()).contains("Diese Übersetzung ist älter als das Original");
        assertThat(editor.surfer().get(portal.key(), desk).main()).contains("Leichte Sprache");
    }

    @Test
    void someShippedPagesHaveItAndNobodyHasConfirmedThat() {
        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());
        var list = reader.get(portal.key(), "/de/info?who=easy").page();
        var links = list.select("main .panel a").eachAttr("href");
        assertThat(links).hasSizeGreaterThanOrEqualTo(2).allMatch(link -> link.endsWith("/easy"));
        for (var link : links) {
            var easy = reader.get(portal.key(), link);
            assertThat(easy.page().select("article").attr("lang")).isEqualTo("de-x-leicht");
            assertThat(easy.main()).contains("Noch nicht von der Redaktion bestätigt");
        }
        assertThat(reader.get(portal.key(), "/ar/info").main()).doesNotContain("Leichte Sprache");
    }

    /// The rules of the Netzwerk Leichte Sprache: short sentences, and few of them at once.
    @ParameterizedTest
    @CsvSource({"registration", "health-insurance"})
    void shippedPagesInItHaveTheSameSectionsAndShortSentences(String key) {
        var pages = List.of("de", "de-x-leicht").stream()
                .map(language -> ShippedPage.read(
                                key,
                                java.util.Optional.empty(),
                                Leaf.Setting.NONE,
                                List.of(new ruhr.kumpel.kernel.LanguageTag(language)))
                        .wordings()
                        .values()
                        .iterator()
                        .next())
                .toList();
        assertThat(Markdown.keys(pages.get(1).body()))
                .isEqualTo(Markdown.keys(pages.get(0).body()));
        for (var sentence : pages.get(1).body().split("[.?!:]\\s|\\n"))
            assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(15);
    }

    @Test
    void aPageWhoseParentIsMissingInALanguageIsReachedThereAllTheSame() {
        var top = published("Ankommen", "Zuerst.");
        var below = editor.begins("Anmelden", top);
        editor.publishes(below, Map.of("body", "Bald."));
        editor.publishes(below + "?in=uk", Map.of("title", "Реєстрація", "body", "Скоро."));

        var index = reader.get(portal.key(), "/uk/info").page();
        assertThat(index.select("main .panel h2").attr("lang")).as("the parent").isEqualTo("de");
        var link = index.select("main .panel li a");
        assertThat(link.text()).isEqualTo("Реєстрація");
        var page = reader.get(portal.key(), link.attr("href"));
        assertThat(page.main()).contains("Скоро.");
        assertThat(page.page().select(".alert")).isEmpty();
        assertThat(page.page().select(".crumbs a").eachText()).contains("Ankommen");

        editor.surfer().post(portal.key(), top + "/withdrawal?in=de", Map.of());
        assertThat(reader.get(portal.key(), "/uk/info")
                        .page()
                        .select("main .panel h2 a")
                        .text())
                .as("without its parent it stands by itself")
                .isEqualTo("Реєстрація");
        assertThat(editor.read(below, "uk", reader).main()).contains("Скоро.");
    }

    @Test
    void aFallbackIsMarkedAndNeverEmptyWhateverTheLanguage() {
        var desk = published("Anmelden", "Innerhalb von zwei Wochen.");
        for (var language : List.of("en", "uk", "ar", "tr")) {
            var page = page(desk, language);
            assertThat(page.select("article").text()).as(language).isEqualTo("Innerhalb von zwei Wochen.");
            assertThat(page.select("article").attr("lang")).isEqualTo("de");
            assertThat(page.select(".alert")).as(language).isNotEmpty();
        }
    }

    private org.jsoup.nodes.Document page(String desk, String language) {
        return editor.read(desk, language, reader).page();
    }

    private String published(String title, String body) {
        var desk = editor.begins(title);
        editor.publishes(desk, Map.of("body", body));
        return desk;
    }
}
