package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.conversation.Mails;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 9: what people wrote never runs. Hundreds of payloads and their mutations go into every field, file
/// and address of a portal; every page that shows them is opened by whoever sees it, mails too.
@KumpelTest
class StoredContentTest {

    private static final List<String> ADDRESSES = List.of(
            "/de/listings?text=#&town=#&kind=#&category=#&lang=#&from=#&bbox=#&near=#&radius=#&urgent=#&sort=#&page=#&#=#",
            "/de/map?text=#&town=#&bbox=#",
            "/de/embed/list?text=#&#=#",
            "/de/embed/map?text=#&town=#",
            "/de/post?title=#&kind=#&category=#&place=#&town=#&text=#",
            "/de/saved-searches?text=#&town=#&kind=#",
            "/de/sign-in?next=#&at=#&email=#",
            "/de/contact?topic=#",
            "/de/organisations?text=#&town=#&kind=#",
            "/de/info?text=#&who=#&town=#",
            "/de/towns/#",
            "/town-colours/#.css",
            "/de/info/#",
            "/de/guides?speaks=#&topic=#",
            "/de/guides/#",
            "/de/offices/responsible?place=#&topic=#",
            "/de/offices/#",
            "/de/listings.atom?text=#&town=#",
            "/de/pinboard?show=#&category=#&town=#&lang=#&page=#",
            "/de/pinboard/calendar?month=#&category=#",
            "/de/pinboard/#",
            "/de/pinboard.atom?category=#&town=#",
            "/listings.csv?text=#",
            "/listings.geojson?#=#",
            "/de/entries/#",
            "/de/organisations/#",
            "/de/invitations/#",
            "/de/confirm/#",
            "/de/#");

    /// A line of ours, or one that goes on.
    private static final String HEADER =
            "(?s)(Date|From|To|Reply-To|Message-ID|In-Reply-To|References|Subject|MIME-Version|Content-Type"
                    + "|Auto-Submitted|X-Auto-Response-Suppress|Content-Language|List-Unsubscribe|List-Unsubscribe-Post): .*|[ \t].*";

    private final ExamplePortals portals;
    private final FilledPortals filled;
    private final Mails mails;

    StoredContentTest(ExamplePortals portals, FilledPortals filled, Mails mails) {
        this.portals = portals;
        this.filled = filled;
        this.mails = mails;
    }

    @Test
    @Tag("sample")
    void whatPeopleWroteNeverRuns(Browser browser) {
        assertThat(Payloads.corpus()).hasSizeGreaterThan(500);

        assertThat(noted(StoredContentTest::ofOthers, browser)).isEmpty();
    }

    /// Where strangers and moderators read what others wrote.
    private static Collection<EveryPage.Seen> ofOthers(FilledPortal town) {
        return EveryPage.oncePerRoute(town).stream()
                .filter(seen -> seen.by() == EveryPage.By.STRANGER || seen.by() == EveryPage.By.MODERATOR)
                .toList();
    }

    @Test
    @Tag("long")
    void whatPeopleWroteNeverRunsOnAnyPage(Browser browser) {
        assertThat(noted(EveryPage::oncePerRoute, browser)).isEmpty();
    }

    /// Every payload through the fields that take only one or two at a time. While one person's pages are looked at
    /// the next one writes.
    @Test
    @Tag("long")
    void whatPeopleWroteNeverRunsWhateverTheyWrite(Browser browser) throws Exception {
        var pen = Payloads.withMutations();
        var portal = portals.fresh();
        var watch = Watch.over(browser.desk());
        try (var writing = Executors.newSingleThreadExecutor()) {
            var written = writing.submit(() -> writtenByAnotherOne(portal, pen));
            for (int more = 8; more >= 0; more--) {
                var pages = written.get();
                if (more > 0) written = writing.submit(() -> writtenByAnotherOne(portal, pen));
                for (var page : pages) watch.opens(browser.url(portal.key(), page));
            }
        }
        assertThat(watch.noted()).isEmpty();
        for (var field :
                List.of("title", "label", "unit", "text", "name", "place", "hours", "organisation", "description"))
            assertThat(pen.seenBy(field)).as(field).isGreaterThan(500);
    }

    private List<String> writtenByAnotherOne(Portal portal, Payloads pen) {
        var owner = filled.somebodyKnown(portal, pen, "Olena");
        var pages = new ArrayList<String>();
        for (int i = 0; i < 57; i++) {
            owner.isCalled("Olena");
            pages.add(owner.postsWithoutPhoto("offer", "Sofa, grau"));
            pages.add(owner.founds("Halle Nord e. V."));
        }
        for (int page = 1; page < 6; page++) pages.add("/de/listings?page=" + page);
        return pages;
    }

    @Test
    @Tag("sample")
    void whatStandsInAnAddressNeverRuns(Browser browser) {
        assertThat(notedInAddresses(Payloads.withMutations(), 2, browser)).isEmpty();
    }

    @Test
    @Tag("long")
    void whatStandsInAnAddressNeverRunsWhateverItIs(Browser browser) {
        assertThat(notedInAddresses(Payloads.withMutations(), 40, browser)).isEmpty();
    }

    /// Or the tests above would prove nothing.
    @Test
    void whatIsPrintedWithoutCareIsSeen(Browser browser) {
        var unseen = new ArrayList<String>();
        var corpus = Payloads.corpus();
        for (int i = 0; i < corpus.size(); i += 12) {
            var page = browser.desk();
            var watch = Watch.over(page);
            printed(page, browser, "<p>" + corpus.get(i) + "</p><p title=\"" + corpus.get(i) + "\"></p>", i % 24 == 0);
            watch.opens(browser.url("careless", "/"));
            if (watch.noted().isEmpty()) unseen.add(corpus.get(i));
            page.close();
        }
        assertThat(unseen).hasSizeLessThan(10);
    }

    @Test
    void aScriptThatThePolicyRefusesIsSeen(Browser browser) {
        var page = browser.desk();
        var watch = Watch.over(page);
        printed(page, browser, "<img src=/assets/x onerror=alert(1)><script>alert(2)</script>", true);
        watch.opens(browser.url("careless", "/"));
        assertThat(watch.noted()).anyMatch(note -> note.contains("Content Security Policy"));
        assertThat(watch.noted()).noneMatch(note -> note.contains("dialog"));
    }

    @Test
    void aScriptThatRunsIsSeen(Browser browser) {
        var page = browser.desk();
        var watch = Watch.over(page);
        printed(page, browser, "<script>alert(2)</script><img src=//evil.example/x>", false);
        watch.opens(browser.url("careless", "/"));
        assertThat(watch.noted()).anyMatch(note -> note.contains("dialog"));
        assertThat(watch.noted()).anyMatch(note -> note.contains("asked for http://evil.example/x"));
    }

    private List<String> noted(Function<FilledPortal, Collection<EveryPage.Seen>> pages, Browser browser) {
        var town = filled.fill(portals.fresh(), Payloads.withMutations());
        var windows = new EnumMap<EveryPage.By, Watch>(EveryPage.By.class);
        var noted = new ArrayList<String>();
        for (var seen : pages.apply(town)) {
            var watch = windows.computeIfAbsent(seen.by(), by -> Watch.over(window(by, town, browser)));
            int status = watch.opens(browser.url(seen.host(), seen.path()));
            if (status >= 500) noted.add(seen + ": " + status);
        }
        windows.values().forEach(watch -> noted.addAll(watch.noted()));
        noted.addAll(pins(town, browser));
        noted.addAll(letters(town, browser));
        return noted;
    }

    /// A window in which this person is signed in.
    private static Page window(EveryPage.By by, FilledPortal town, Browser browser) {
        return by == EveryPage.By.STRANGER
                ? browser.desk()
                : EveryPage.who(by, town).at(browser.desk(), browser);
    }

    /// Every pin of the map is opened.
    private static List<String> pins(FilledPortal town, Browser browser) {
        var page = browser.desk();
        var watch = Watch.over(page);
        watch.opens(browser.url(town.portal().key(), "/de/map?text="));
        page.locator(".map__pin, .map__group-mark").first().waitFor();
        for (var pin : page.locator(".map__pin").all()) {
            pin.dispatchEvent("click");
            page.locator(".leaflet-popup-content").first().waitFor();
            watch.looks();
        }
        return watch.noted();
    }

    /// Mail programs have no content policy.
    private List<String> letters(FilledPortal town, Browser browser) {
        var noted = new ArrayList<String>();
        var page = browser.desk();
        var watch = Watch.overMails(page);
        var letters = mails.of(town.portal().key());
        assertThat(letters).hasSizeGreaterThan(5);
        for (var letter : letters) {
            page.unrouteAll();
            page.route(
                    "**/letter",
                    route -> route.fulfill(new FulfillOptions()
                            .setContentType("text/html; charset=utf-8")
                            .setBody(letter.html())));
            watch.opens(browser.url("careless", "/letter"));
            letter.headers()
                    .lines()
                    .filter(line -> !line.matches(HEADER))
                    .forEach(line -> noted.add(letter.id() + ": " + line));
        }
        noted.addAll(watch.noted());
        return noted;
    }

    private List<String> notedInAddresses(Payloads pen, int rounds, Browser browser) {
        var portal = portals.fresh();
        var watch = Watch.over(browser.desk());
        var noted = new ArrayList<String>();
        for (int round = 0; round < rounds; round++)
            for (var address : ADDRESSES) {
                var path = new StringBuilder();
                for (char c : address.toCharArray())
                    path.append(c == '#' ? encoded(pen.line(address, "", 190)) : String.valueOf(c));
                int status = watch.opens(browser.url(portal.key(), path.toString()));
                if (status >= 500) noted.add(status + " " + path);
            }
        noted.addAll(watch.noted());
        return noted;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// A page of this test's own that prints what it gets as it is.
    private static void printed(Page page, Browser browser, String html, boolean policy) {
        page.route("**/*", route -> {
            if (!route.request().url().equals(browser.url("careless", "/"))) route.abort();
            else
                route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setHeaders(policy ? Map.of("Content-Security-Policy", "default-src 'self'") : Map.of())
                        .setBody("<!doctype html><html lang=de><title>x</title><main>" + html));
        });
    }
}
