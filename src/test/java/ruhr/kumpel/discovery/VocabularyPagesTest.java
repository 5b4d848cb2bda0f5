package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// The search across languages as readers use it, and the desk where editors teach it.
@KumpelTest
class VocabularyPagesTest {

    private static final String DESK = "/de/manage/vocabulary";

    private final Listings listings;
    private final Surfer reader;
    private final Surfer editor;
    private final Portal portal;
    private final Portal other;

    VocabularyPagesTest(Listings listings, Surfer reader, ExamplePortals portals, Entrance entrance, Grants grants) {
        this.listings = listings;
        this.reader = reader;
        this.portal = portals.fresh();
        this.other = portals.fresh();
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfPortal(portal.id()));
        this.editor = someone.surfer();
    }

    @ParameterizedTest(name = "/{0}/listings?text={1} finds {2}")
    @CsvSource({
        "uk, посвідка на проживання, Aufenthaltserlaubnis verlängern",
        "en, residence permit, Aufenthaltserlaubnis verlängern",
        "tr, oturma izni, Aufenthaltserlaubnis verlängern",
        "ar, تصريح إقامة, Aufenthaltserlaubnis verlängern",
        "en, nursery, Kita-Platz gesucht",
        "uk, садочок, Kita-Platz gesucht",
        "tr, saglik sigortasi, Krankenversicherung für Studierende",
        "en, flat, Wohnung in Herne",
    })
    void aSearchFindsAcrossLanguages(String language, String asked, String title) {
        ExampleListings.on(portal.id(), title).in(listings);
        assertThat(search(language, asked).select("li.entry h2").eachText()).contains(title);
    }

    @Test
    void whatIsAlmostATermIsAskedBack() {
        ExampleListings.on(portal.id(), "Hebammen im Ort").in(listings);
        assertThat(search("de", "Hebamem").select("main .chip").eachText())
                .anyMatch(text -> text.startsWith("Meintest du „Hebamme“?"));
        assertThat(search("en", "midwfie").select("main .chip").eachText())
                .anyMatch(text -> text.startsWith("Did you mean “midwife”?"));
    }

    @Test
    void anEditorAddsATermAndTheSearchKnowsItAtOnceThereOnly() {
        ExampleListings.on(portal.id(), "Die Kumpelkiste ist da").in(listings);
        ExampleListings.on(other.id(), "Die Kumpelkiste ist da").in(listings);
        assertThat(found(portal, "Starterpaket")).isZero();

        var answer = editor.post(
                portal.key(), DESK + "/new", Map.of("de", "Kumpelkiste, Starterpaket", "en", "starter kit"));

        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        assertThat(found(portal, "Starterpaket")).isEqualTo(1);
        assertThat(found(portal, "starter kits")).isEqualTo(1);
        assertThat(found(other, "Starterpaket")).isZero();
    }

    @Test
    void aConceptIsLeftOutAndBroughtBack() {
        ExampleListings.on(portal.id(), "Warme Decken").in(listings);
        assertThat(found(portal, "blanket")).isEqualTo(1);
        var form = form(DESK + "/concepts/blanket");
        for (var language : new String[] {"de", "en", "uk", "ar", "tr", "ru", "pl", "fr"}) form.put(language, "");
        assertThat(editor.post(portal.key(), DESK + "/concepts/blanket", form).status())
                .isEqualTo(303);
        assertThat(found(portal, "blanket")).isZero();
        var back = new HashMap<>(form(DESK + "/concepts/blanket"));
        back.put("deed", "forget");
        editor.post(portal.key(), DESK + "/concepts/blanket", back);
        assertThat(found(portal, "blanket")).isEqualTo(1);
    }

    @Test
    void theDeskSaysWhatIsWrong() {
        assertThat(editor.post(portal.key(), DESK + "/new", Map.of("de", "")).main())
                .contains("Gib mindestens ein Wort an");
        var taken = editor.post(portal.key(), DESK + "/new", Map.of("en", "Blanket", "de", "Wolldecke"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.main()).contains("Diesen Begriff gibt es schon: „Decke“");
        assertThat(taken.page().select("input[name=de]").val()).isEqualTo("Wolldecke");
        assertThat(editor.get(portal.key(), DESK + "/concepts/no-such-thing").status())
                .isEqualTo(404);
        assertThat(reader.get(portal.key(), DESK).status()).isNotEqualTo(200);
    }

    @Test
    void theDeskFindsATermInAnyLanguage() {
        var page = editor.get(portal.key(), DESK + "?find=" + encoded("ковдра")).page();
        assertThat(page.select(".rows a strong").eachText()).containsExactly("Decke");
        assertThat(page.select(".rows [lang=ar]").text()).isEqualTo("بطانية");
    }

    private Map<String, String> form(String path) {
        var fields = new HashMap<String, String>();
        editor.get(portal.key(), path)
                .page()
                .select("form[method=post] input[name]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private int found(Portal where, String text) {
        return reader.get(where.key(), "/de/listings?text=" + encoded(text))
                .page()
                .select("li.entry")
                .size();
    }

    private org.jsoup.nodes.Document search(String language, String text) {
        Answer answer = reader.get(portal.key(), "/" + language + "/listings?text=" + encoded(text));
        return answer.page();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
