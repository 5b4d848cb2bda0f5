package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// What once stuck out on a phone.
@KumpelTest
class NarrowTest {

    private final ExamplePortals portals;
    private final FilledPortals people;
    private final Grants grants;

    NarrowTest(ExamplePortals portals, FilledPortals people, Grants grants) {
        this.portals = portals;
        this.people = people;
        this.grants = grants;
    }

    @Test
    void thePortalsToShareWithMayHaveLongNames(Browser browser) {
        var other = manager(portals.fresh());
        var words = Somebody.filled(other.see("/de/manage/portal?in=de"));
        words.put("name", "Nachbarschaftshilfekleiderkammerspendenannahmestellenportal");
        other.send("/de/manage/portal?in=de", words);
        var owner = people.somebodyKnown(portals.fresh(), Pen.SENSIBLE, "Olena");
        var entry = owner.posts("offer", "Sofa, grau, Dreisitzer", "");

        assertFits(owner.at(narrow(browser), browser), browser, owner, entry + "/portals");
    }

    @Test
    void anAddressIsReadFromTheLeftInAListFromTheRight(Browser browser) {
        var manager = manager(portals.fresh());

        assertFits(manager.at(narrow(browser), browser), browser, manager, "/ar/manage/portal/rules");
    }

    private Somebody manager(Portal portal) {
        var manager = people.somebody(portal, Pen.SENSIBLE, "Kemal");
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }

    private static Page narrow(Browser browser) {
        return browser.page(options -> options.setViewportSize(360, 800));
    }

    private static void assertFits(Page page, Browser browser, Somebody whose, String path) {
        var answer = page.navigate(browser.url(whose.portal().key(), path));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }
}
