package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

@KumpelTest
class PortalPagesTest {

    private final Surfer surfer;
    private final Visitors visitors;
    private final Grants grants;
    private final Portals portals;
    private final Portal portal;

    PortalPagesTest(Surfer surfer, Visitors visitors, Grants grants, Portals portals, ExamplePortals examples) {
        this.surfer = surfer;
        this.visitors = visitors;
        this.grants = grants;
        this.portals = portals;
        this.portal = examples.fresh();
    }

    @Test
    void theBareHostListsThePortals() {
        var page = surfer.get("", "/de/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main()).contains(portal.hosts().getFirst());
    }

    @Test
    void legalPagesAreThereInEveryLanguageAndGermanCounts() {
        for (var language : portal.setting().languages())
            for (var path : new String[] {"imprint", "privacy", "accessibility"}) {
                var page = surfer.get(portal.key(), "/" + language + "/" + path).page();
                assertThat(page.select("main .prose").attr("lang"))
                        .as("%s %s", language, path)
                        .isEqualTo(language.value());
                assertThat(page.select("main .alert a").eachAttr("href"))
                        .as("%s %s", language, path)
                        .isEqualTo(language.equals(LanguageTag.GERMAN) ? List.of() : List.of("/de/" + path));
            }
        assertThat(surfer.get(portal.key(), "/tr/about").page().select("main .alert"))
                .isEmpty();
    }

    @Test
    void theStyleSheetIsKeptForEverAndAnOldAddressForAMinute() {
        var path = portal.brand().theme().path(portal.key());
        var current = surfer.get(portal.key(), path);
        var old = surfer.get(portal.key(), path.replaceAll("-[0-9a-f]+\\.css", "-000000000000.css"));

        assertThat(current.header("Content-Type").orElse("")).startsWith("text/css");
        assertThat(current.header("Cache-Control").orElse("")).contains("immutable");
        assertThat(old.status()).isEqualTo(200);
        assertThat(old.header("Cache-Control").orElse(""))
                .contains("max-age=60")
                .doesNotContain("immutable");
    }

    @Test
    void robotsAndHealthAnswerOnEveryHost() {
        assertThat(surfer.get(portal.key(), "/robots.txt").text()).contains("Disallow: /*/manage", "Sitemap: http");
        assertThat(surfer.get("", "/health").status()).isEqualTo(200);
    }

    @Test
    void aManagerChangesWordsColoursAndTopics() {
        var manager = manager();

        assertThat(manager.change(
                                portal.key(), "/de/manage/portal?in=en", Map.of("name", "Ruhr helps", "slogan", "Now"))
                        .status())
                .isEqualTo(303);
        assertThat(portals.with(portal.id()).name().exactly(LanguageTag.ENGLISH))
                .contains("Ruhr helps");

        assertThat(manager.post(
                                portal.key(),
                                "/de/manage/portal/topics/new",
                                Map.of(
                                        "name-de", "Musik", "name-uk", "Музика", "icon", "music", "colour", "plum",
                                        "parent", ""))
                        .status())
                .isEqualTo(303);
        assertThat(portals.with(portal.id()).category("musik").orElseThrow().icon())
                .isEqualTo("music");
    }

    @Test
    void aWeakColourComesBackWithTheSentenceThatSaysWhich() {
        var form = new HashMap<>(ThemeForm.of(portal.brand().theme()).fields());
        form.put("light-link", "#eeeeee");
        form.put("mark", "support");

        var answer = manager().change(portal.key(), "/de/manage/portal/colours", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Links auf dem Grund der Seite", "4.5 zu 1");
        assertThat(portals.with(portal.id()).brand()).isEqualTo(portal.brand());
    }

    @Test
    void everyManagersPageOpens() {
        var manager = manager();
        for (var path :
                new String[] {"", "/colours", "/topics", "/topics/new", "/topics/housing", "/rules", "/partners"})
            assertThat(manager.get(portal.key(), "/de/manage/portal" + path).status())
                    .as(path)
                    .isEqualTo(200);
    }

    @Test
    void strangersAreAskedToSignInAndMembersFindNothing() {
        assertThat(surfer.get(portal.key(), "/de/manage/portal").status()).isEqualTo(303);
        assertThat(visitors.signedIn(portal)
                        .surfer()
                        .get(portal.key(), "/de/manage/portal")
                        .status())
                .isEqualTo(404);
    }

    private Surfer manager() {
        var someone = visitors.signedIn(portal);
        grants.grant(someone.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return someone.surfer();
    }
}
