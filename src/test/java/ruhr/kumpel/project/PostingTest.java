package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.media.ExamplePictures;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A visitor writes first and confirms last; nothing typed is lost, nothing is posted twice.
@KumpelTest
class PostingTest {

    private final ExamplePortals portals;
    private final Surfer visitor;
    private final PostBox post;

    PostingTest(ExamplePortals portals, Surfer visitor, PostBox post) {
        this.portals = portals;
        this.visitor = visitor;
        this.post = post;
    }

    @Test
    void whatAVisitorConfirmsIsPublicAtOnceWithoutHerAddress() {
        var portal = portals.fresh();
        var address = "anna-" + UUID.randomUUID() + "@example.org";
        var thanks = confirmed(portal, sent(portal, draft(portal), sofa(address)), address);
        assertThat(thanks.main()).contains("Dein Eintrag ist online");
        var entry = visitor.get(
                portal.key(), thanks.page().select("a[href*=/entries/]").attr("href"));
        assertThat(entry.page().select("h1").text()).isEqualTo("Sofa, grau, Dreisitzer");
        assertThat(entry.text()).doesNotContain(address).contains("Noch 1 Stück");
        assertThat(entry.header("Set-Cookie")).isEmpty();
    }

    @Test
    void anOldTitleInTheAddressLeadsToTheEntry() {
        var portal = portals.fresh();
        var path = published(portal);
        var wrong = path.replaceAll("/entries/.*-", "/entries/ganz-anders-");
        var answer = visitor.get(portal.key(), wrong);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).endsWith(path);
    }

    @Test
    void whatIsMissingIsSaidAndEverythingTypedComesBack() {
        var portal = portals.fresh();
        var form = sofa("");
        form.put("title", "Sofa");
        var answer = sent(portal, draft(portal), form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#problems a").eachAttr("href")).containsExactly("#title", "#email");
        assertThat(answer.page().select("#text").text()).contains("Nichtraucherhaushalt");
        assertThat(answer.page().select("input[name=place]").val()).isEqualTo("44809 Bochum");
    }

    @Test
    void aFormSentTwiceIsPostedOnce() {
        var portal = portals.fresh();
        var address = "anna-" + UUID.randomUUID() + "@example.org";
        var draft = draft(portal);
        var thanks = confirmed(portal, sent(portal, draft, sofa(address)), address);
        var again = visitor.follow(sent(portal, draft, sofa(address)));
        assertThat(again.path()).isEqualTo(thanks.path());
    }

    @Test
    void twoWindowsNeverOverwriteEachOther() {
        var portal = portals.fresh();
        var draft = draft(portal);
        var first = sofa("");
        first.put("action", "save");
        assertThat(visitor.upload(portal.key(), draft, first, Map.of()).status())
                .isEqualTo(303);
        var stale = sofa("");
        stale.put("action", "save");
        stale.put("text", "In einem anderen Fenster geschrieben, aber von einem alten Stand aus.");
        var answer = visitor.upload(portal.key(), draft, stale, Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#text").text()).startsWith("In einem anderen Fenster");
        assertThat(visitor.get(portal.key(), draft).page().select("#text").text())
                .contains("Nichtraucherhaushalt");
    }

    @Test
    void privateHousingWaitsForReviewWhateverThePolicy() {
        var portal = portals.fresh(Policy.AT_ONCE);
        var address = "anna-" + UUID.randomUUID() + "@example.org";
        var form = sofa(address);
        form.put("category", "room");
        var thanks = confirmed(portal, sent(portal, draft(portal), form), address);
        assertThat(thanks.main()).contains("wir sehen ihn uns kurz an");
        assertThat(thanks.page().select("a[href*=/entries/]")).isEmpty();
    }

    @Test
    void aPhotoWithAWrongNameIsShownAndAScriptIsRefused() {
        var portal = portals.fresh();
        var draft = draft(portal);
        var form = sofa("");
        form.put("action", "upload");
        var good = Map.of("photos", new Surfer.File("../../evil.svg", "image/svg+xml", ExamplePictures.jpeg(300, 200)));
        assertThat(visitor.upload(portal.key(), draft, form, good).status()).isEqualTo(303);
        var page = visitor.get(portal.key(), draft).page();
        var picture = page.select("img[src*=/pictures/]").attr("src");
        assertThat(visitor.get(portal.key(), picture).header("Content-Type")).contains("image/jpeg");
        form.put("version", page.select("input[name=version]").val());
        var bad = Map.of("photos", new Surfer.File("photo.jpg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes()));
        var answer = visitor.upload(portal.key(), draft, form, bad);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("kein Bild");
    }

    @Test
    void whoIsNeededForTwoHoursSaysWhen() {
        var portal = portals.fresh();
        var address = "anna-" + UUID.randomUUID() + "@example.org";
        var form = sofa(address);
        var line = "line." + form.get("line") + ".";
        form.put(line + "label", "Hände zum Tragen");
        form.put(line + "side", "wanted");
        form.put(line + "unit", "Personen");
        form.put(line + "from", "2031-12-05");
        form.put(line + "until", "2031-12-05");
        form.put(line + "opens", "halb drei");
        var draft = draft(portal);
        var wrong = sent(portal, draft, form);
        assertThat(wrong.page().select("#problems a").eachAttr("href")).containsExactly("#" + line + "opens");
        assertThat(wrong.page().select(".line-row details").hasAttr("open")).isTrue();
        form.put("version", wrong.page().select("input[name=version]").val());
        form.put(line + "opens", "14:30");
        form.put(line + "closes", "17 Uhr");
        var thanks = confirmed(portal, sent(portal, draft, form), address);
        var path = thanks.page().select("a[href*=/entries/]").attr("href");
        assertThat(visitor.get(portal.key(), path).main())
                .contains("Noch 1 Person gesucht, 5. Dezember 2031, 14:30 bis 17:00 Uhr");
        assertThat(visitor.get(portal.key(), path.replace("/de/", "/en/")).main())
                .contains("1 person still wanted, December 5, 2031, 2:30");
    }

    /// Without script a draft is saved by its button; the next page knows.
    @Test
    void whatIsThereAlreadyIsShownWhileWriting() {
        var portal = portals.fresh();
        var path = published(portal);
        var draft = draft(portal);
        var form = sofa("");
        form.put("action", "save");
        form.put("title", "Graues Sofa, Dreisitzer, zu verschenken");
        form.remove("place");
        assertThat(saved(portal, draft, form).select("[data-alike] a")).isEmpty();
        form.put("place", "44801 Bochum");
        form.put("version", "1");
        var page = saved(portal, draft, form);
        assertThat(page.select("[data-alike] a").eachAttr("href")).containsExactly(path);
        assertThat(page.select("[data-alike] summary").text()).contains("etwas Ähnliches");
        assertThat(page.select("#alike")).isEmpty();
        form.put("version", "2");
        form.put("place", "Duisburg");
        assertThat(saved(portal, draft, form).select("[data-alike] a")).isEmpty();
    }

    private Document saved(Portal portal, String draft, Map<String, String> form) {
        return visitor.follow(sent(portal, draft, form)).page();
    }

    private String published(Portal portal) {
        var address = "anna-" + UUID.randomUUID() + "@example.org";
        return confirmed(portal, sent(portal, draft(portal), sofa(address)), address)
                .page()
                .select("a[href*=/entries/]")
                .attr("href");
    }

    private String draft(Portal portal) {
        var location = visitor.get(portal.key(), "/de/post").location();
        return location.substring(location.indexOf("/de/"));
    }

    private Answer sent(Portal portal, String draft, Map<String, String> form) {
        return visitor.upload(portal.key(), draft, form, Map.of());
    }

    private Answer confirmed(Portal portal, Answer sent, String address) {
        var code = visitor.follow(sent);
        return visitor.follow(visitor.post(portal.key(), code.path(), Map.of("digits", post.code(address))));
    }

    static Map<String, String> sofa(String address) {
        var form = new HashMap<String, String>();
        form.put("action", "submit");
        form.put("version", "0");
        form.put("kind", "offer");
        form.put("title", "Sofa, grau, Dreisitzer");
        form.put("text", "Sauber, Nichtraucherhaushalt. Ich kann beim Tragen helfen, aber nicht fahren.");
        form.put("category", "furniture");
        form.put("place", "44809 Bochum");
        form.put("email", address);
        var line = UUID.randomUUID().toString();
        form.put("line", line);
        form.put("line." + line + ".label", "Sofa");
        form.put("line." + line + ".count", "1");
        return form;
    }
}
