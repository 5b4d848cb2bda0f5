package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// The pages that come with the release: complete in every language, each with its law or source, all of them marked.
@KumpelTest
class ShippedPagesTest {

    private static final Path FILES = Path.of("src/main/resources/knowledge/welcome");
    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "tr");

    private final JdbcClient db;
    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    ShippedPagesTest(Editors editors, ExamplePortals portals, JdbcClient db, Surfer reader) {
        this.db = db;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    static Stream<String> keys() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).toList().stream()
                    .filter(name -> name.endsWith(".de.md"))
                    .map(name -> name.replace(".de.md", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPageSaysTheSameInEveryLanguageAndNamesItsLawOrSource(String key) {
        var german = text(key, "de");
        for (var language : LANGUAGES) {
            var text = text(key, language);
            assertThat(found("\\{#([a-z-]+)}", text)).as(language).isEqualTo(found("\\{#([a-z-]+)}", german));
            assertThat(found("\\]\\((.*?)\\)", text)).as(language).isEqualTo(found("\\]\\((.*?)\\)", german));
            assertThat(found("(?m)^(-|\\d\\.) ", text)).as(language).isEqualTo(found("(?m)^(-|\\d\\.) ", german));
            var basis = text.substring(text.indexOf("\n---\n"));
            assertThat(basis).as(language).containsPattern("§§? \\d|]\\(https://");
            assertThat(basis).as(language).contains("2025");
        }
    }

    @Test
    void takenOverTheyArePublicAndNobodyHasConfirmedThem() throws InterruptedException {
        assertThat(reader.get(portal.key(), "/de/info").main()).contains("Hier gibt es noch keine Seiten");
        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());
        // So many pages at once take the index longer than the writer waits for it.
        var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (reader.get(portal.key(), "/de/info").main().contains("Hier gibt es noch keine Seiten")
                && System.nanoTime() < patience) Thread.sleep(100);

        for (var language : LANGUAGES) {
            var index = reader.get(portal.key(), "/" + language + "/info").page();
            var pages = index.select("main .panel a").eachAttr("href");
            assertThat(pages).hasSizeGreaterThan(8);
            for (var page : pages) {
                var answer = reader.get(portal.key(), page);
                assertThat(answer.status()).as(page).isEqualTo(200);
                assertThat(answer.page().select("article").attr("lang")).isEqualTo(language);
                assertThat(answer.page().select(".alert--warning")).as(page).isNotEmpty();
                for (var link : answer.page().select("article a[href^=/]").eachAttr("href"))
                    assertThat(reader.visit(portal.key(), link).status())
                            .as(link)
                            .isEqualTo(200);
            }
        }
        assertThat(editor.surfer().get(portal.key(), "/de/manage/pages").page().select("form[action$=shipped]"))
                .as("nothing left to take")
                .isEmpty();
    }

    @Test
    void aPageOfALaterReleaseLeadsToThoseThatAreHereAlready() {
        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());
        db.sql("delete from knowledge.page where portal_id = :portal and shipped = 'secondary-schools'")
                .param("portal", portal.id().value())
                .update();

        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());

        var links = editor.read(desk("Weiterführende Schulen"), "de", reader)
                .page()
                .select("article a[href^=/de/info/]")
                .eachAttr("href");
        assertThat(links).anyMatch(link -> link.contains("/info/school-") || link.contains("schule"));
        for (var link : links)
            assertThat(reader.visit(portal.key(), link).status()).as(link).isEqualTo(200);
    }

    private String desk(String title) {
        return editor.surfer().get(portal.key(), "/de/manage/pages").page().select("main .tree a:has(strong)").stream()
                .filter(one -> one.text().contains(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @Test
    void theNoteVanishesWhenAnEditorStandsForThePage() {
        editor.surfer().post(portal.key(), "/de/manage/pages/shipped", Map.of());
        var desk = desk("Wohnsitz anmelden");
        for (var language : List.of("de", "uk")) {
            var form = editor.surfer()
                    .get(portal.key(), desk + "?in=" + language)
                    .page()
                    .select("form[action*=publication]");
            editor.surfer()
                    .post(
                            portal.key(),
                            form.attr("action"),
                            Map.of("number", form.select("input[name=number]").val()));
        }
        assertThat(editor.read(desk, "de", reader).page().select(".alert--warning"))
                .isEmpty();
        assertThat(editor.read(desk, "uk", reader).page().select(".alert--warning"))
                .isEmpty();
        assertThat(editor.read(desk, "tr", reader).main()).contains("Makine çevirisi");
    }

    private static String text(String key, String language) {
        try {
            return Files.readString(FILES.resolve(key + "." + language + ".md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
