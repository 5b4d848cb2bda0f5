package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

/// Promise 15: nobody needs a cookie banner. Every public link of a portal on which people live, in all its
/// languages, and of the bare host: no cookie, nobody else is asked, nothing breaks and no link is dead.
@KumpelTest
class NoCookieTest {

    private final ExamplePortals portals;
    private final FilledPortals filled;
    private final Surfer surfer;

    NoCookieTest(ExamplePortals portals, FilledPortals filled, Surfer surfer) {
        this.portals = portals;
        this.filled = filled;
        this.surfer = surfer;
    }

    @Test
    void whoFollowsEveryLinkGetsNoCookieAndFindsNoDeadEnd() {
        var portal = filled.fill(portals.fresh(), Pen.SENSIBLE).portal();
        var crawl = new Crawl(surfer, portal.key());

        var wrong = crawl.from("/", "/sitemap.xml", "/robots.txt", "/listings.csv", "/listings.geojson", "/health");

        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(crawl.seen()).hasSizeGreaterThan(300);
        assertThat(crawl.seen())
                .extracting(link -> link.path().replaceFirst("^/([^/]*).*", "$1"))
                .contains("de", "uk", "en", "ar", "tr", "media", "assets");
    }

    /// Beside the town that she chose herself, which her device remembers for her (the official key, nothing else).
    private static final String KEPT = """
            JSON.stringify([...Object.keys(localStorage), ...Object.keys(sessionStorage)]
              .filter(key => key !== 'kumpel.town' || !/^[0-9]{8}$/.test(localStorage.getItem(key))))
            """;

    /// Scripts run here, which no crawl sees.
    @Test
    @Tag("long")
    void aFreshBrowserKeepsNothingAndAsksNobodyElse(Browser browser) {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var page = browser.desk();
        var wrong = new ArrayList<String>();
        page.onRequest(request -> {
            if (!java.net.URI.create(request.url()).getHost().endsWith("localhost")) wrong.add(request.url());
        });
        for (var seen : EveryPage.of(town)) {
            if (seen.by() != EveryPage.By.STRANGER) continue;
            try {
                page.navigate(browser.url(seen.host(), seen.path()));
            } catch (PlaywrightException e) {
                wrong.add(seen + ": " + e.getMessage());
            }
            if (!page.context().cookies().isEmpty()) wrong.add(seen + " sets a cookie");
            if (!page.evaluate(KEPT).equals("[]")) wrong.add(seen + " keeps something");
        }
        assertThat(wrong).isEmpty();
    }
}
