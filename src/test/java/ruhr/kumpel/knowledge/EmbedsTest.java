package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.media.ExamplePictures;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// What pages show but do not hold themselves: contacts, entries, pictures.
@KumpelTest
class EmbedsTest {

    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;
    private final String page;

    EmbedsTest(Editors editors, ExamplePortals portals, Surfer reader) {
        this.portal = portals.like("welcome", Policy.AT_ONCE);
        this.editor = editors.of(portal);
        this.reader = reader;
        this.page = editor.begins("Hilfe finden");
    }

    @Test
    void aContactIsWrittenOnceAndShownWhereverAPageNamesIt() {
        editor.publishes(page, Map.of("body", "Vorher.\n\n[[contact:willkommensbuero]]\n\nNachher."));
        assertThat(editor.read(page, "de", reader).main())
                .contains("Vorher.", "Nachher.")
                .doesNotContain("[[");
        var wrong = contact("new", Map.of("name", "Willkommensbüro", "day1", "acht bis zwölf"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#day1").val()).isEqualTo("acht bis zwölf");
        assertThat(contact("new", Map.of("name", "Willkommensbüro", "day1", "8–12, 13:30 bis 16", "text", "Im Rathaus"))
                        .status())
                .isEqualTo(303);
        assertThat(editor.surfer()
                        .get(portal.key(), "/de/manage/pages/contacts")
                        .main())
                .contains("[[contact:willkommensbuero]]");
        var article = editor.read(page, "de", reader).page().select("article");
        assertThat(article.select(".panel").text()).contains("Willkommensbüro", "Im Rathaus", "Montag", "08:00–12:00");
        contact("willkommensbuero", Map.of("name", "Willkommensbüro", "text", "Am Markt"));
        assertThat(editor.read(page, "de", reader).main()).contains("Am Markt").doesNotContain("Im Rathaus");
    }

    @Test
    void whatIsWrittenInABlockOfCodeStaysAsItIs() {
        editor.publishes(page, Map.of("body", "```\n[[contact:willkommensbuero]]\n```"));
        assertThat(editor.read(page, "de", reader).page().select("article code").text())
                .isEqualTo("[[contact:willkommensbuero]]");
    }

    @Test
    void aListOfEntriesThatFindsNothingLeavesNothingBehind() {
        editor.publishes(page, Map.of("body", "Vorher.\n\n[[listings:kind=offer&text=xyzzy\"><script>]]"));
        assertThat(editor.read(page, "de", reader).page().select("article").text())
                .isEqualTo("Vorher.");
        assertThat(PageEmbeds.query("kind=offer&category=housing\"><script>").toSingleValueMap())
                .containsEntry("kind", "offer")
                .containsEntry("category", "housingscript");
    }

    @Test
    void aPictureHasWordsAndACreditOrIsNotTaken() {
        var path = page.replaceAll("\\?.*", "") + "/pictures";
        var file = Map.of("file", new Surfer.File("rathaus.jpg", "image/jpeg", ExamplePictures.jpeg(800, 600)));
        var bare = editor.surfer().upload(portal.key(), path, Map.of("credit", "Foto: Stadt"), file);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.main()).contains("Sag in Worten, was auf dem Bild zu sehen ist.");
        assertThat(bare.page().select("#credit").val()).isEqualTo("Foto: Stadt");
        editor.surfer()
                .upload(
                        portal.key(),
                        path,
                        Map.of("alternative", "Das Rathaus bei Nacht", "credit", "Foto: Stadt, CC BY 4.0"),
                        file);
        var line = editor.surfer().get(portal.key(), path).page().select("code").text();
        editor.publishes(page, Map.of("body", "Hier:\n\n" + line));
        var figure = editor.read(page, "de", reader).page().select("article figure");
        assertThat(figure.select("img").attr("alt")).isEqualTo("Das Rathaus bei Nacht");
        assertThat(figure.select("figcaption").text()).isEqualTo("Foto: Stadt, CC BY 4.0");
        assertThat(reader.get(portal.key(), figure.select("img").attr("src")).status())
                .isEqualTo(200);
        var remove = editor.surfer()
                .get(portal.key(), path)
                .page()
                .select("form[action$=removal]")
                .attr("action");
        editor.surfer().post(portal.key(), remove, Map.of());
        assertThat(editor.read(page, "de", reader).page().select("article figure"))
                .isEmpty();
    }

    private Answer contact(String key, Map<String, String> form) {
        return editor.surfer().change(portal.key(), "/de/manage/pages/contacts/" + key, form);
    }
}
