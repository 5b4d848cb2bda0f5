package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.portal.ExamplePortals;

/// What holds for every page of a portal on which people live, whoever sees it: WCAG 2.2 AA by axe, by day and
/// by night, on a wide screen and on a phone, from left to right and from right to left; nothing sticks out;
/// small enough for a slow net. A page that is not looked at has a reason that stands here.
@KumpelTest
class EveryPageTest {

    /// What has no page: files, and addresses that only lead on.
    private static final Map<String, String> NOT_LOOKED_AT = new TreeMap<>(Map.ofEntries(
            Map.entry("/error", "other addresses lead to it; looked at as /no-such-page"),
            Map.entry("/health", "data"),
            Map.entry("/listings.csv", "data"),
            Map.entry("/listings.geojson", "data"),
            Map.entry("/media/{id}/{width}.jpg", "picture"),
            Map.entry("/robots.txt", "data"),
            Map.entry("/sitemap-{part:[0-9]+}.xml", "data"),
            Map.entry("/sitemap.xml", "data"),
            Map.entry("/themes/{file}.css", "style sheet"),
            Map.entry("/{lang}/account/export", "data"),
            Map.entry("/{lang}/entries/{slugAndId}/edit/pictures/{id:[0-9a-f-]{36}}", "picture"),
            Map.entry("/{lang}/entries/{slugAndId}/poster.pdf", "document"),
            Map.entry("/{lang}/entries/{slugAndId}/qr.svg", "picture"),
            Map.entry("/{lang}/listings.atom", "data"),
            Map.entry("/{lang}/manage/imports/{id:[0-9a-f-]{36}}/refused.csv", "data"),
            Map.entry("/{lang}/map/pins", "data"),
            Map.entry("/{lang}/moderation-log.atom", "data"),
            Map.entry("/{lang}/places.json", "data"),
            Map.entry("/{lang}/post/{secret:[A-Za-z0-9_-]{22}}/pictures/{id:[0-9a-f-]{36}}", "picture"),
            Map.entry("/{lang}/demo", "only in the demo"),
            Map.entry("/{lang}/demo/mail", "only in the demo; the operator's outbox is the same page"),
            Map.entry("/{lang}/demo/mail/{id}", "only in the demo; the operator's outbox is the same page"),
            Map.entry("/{lang}/sign-in/first-operator", "gone once there is an operator"),
            Map.entry("/{lang}/manage", "leads on to the first page of the office"),
            Map.entry("/{lang}/post", "leads on to a draft")));

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// Compressed, in bytes: promise 5 for the people.
    private static final int PAGE = 60_000;

    private static final int LIST = 90_000;
    private static final int MAP = 150_000;

    private final ExamplePortals portals;
    private final FilledPortals filled;

    EveryPageTest(ExamplePortals portals, FilledPortals filled) {
        this.portals = portals;
        this.filled = filled;
    }

    @Test
    void everyPageCanBeUsedInGerman(Browser browser) {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var wrong = lookedAt(EveryPage.of(town), town, "de", browser);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void everyKindOfPageCanBeUsedInArabic(Browser browser) {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var kinds = new HashSet<String>();
        var pages = EveryPage.of(town).stream()
                .filter(seen -> kinds.add(seen.host().isEmpty() + route(seen.path())))
                .toList();
        var wrong = lookedAt(pages, town, "ar", browser);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    @Tag("long")
    void everyPageCanBeUsedInArabic(Browser browser) {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var wrong = lookedAt(EveryPage.of(town), town, "ar", browser);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @Test
    void whoeverAddsAPageAddsItHereOrSaysWhyNot() throws IOException {
        var looked = new HashSet<String>();
        for (var seen : EveryPage.of(filled.fill(portals.fresh(), Pen.SENSIBLE))) looked.add(route(seen.path()));
        looked.add(route("/de/post/" + "A".repeat(22)));
        var routes = Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                .map(line -> line.split(","))
                .filter(parts -> Set.of("GET", "*").contains(parts[parts.length - 3]))
                .map(parts -> String.join(",", List.of(parts).subList(0, parts.length - 3)))
                .distinct()
                .toList();
        assertThat(routes)
                .filteredOn(route -> !looked.contains(route) && !NOT_LOOKED_AT.containsKey(route))
                .isEmpty();
        assertThat(NOT_LOOKED_AT.keySet()).as("still there").isSubsetOf(routes);
    }

    @Test
    void noPublicPageIsHeavierThanPromised(Browser browser) {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var weights = new ArrayList<String>();
        var tooHeavy = new ArrayList<String>();
        for (var seen : EveryPage.of(town)) {
            if (seen.by() != EveryPage.By.STRANGER) continue;
            var page = browser.page(options -> options.setViewportSize(360, 800));
            page.navigate(browser.url(seen.host(), seen.path()));
            int bytes = weight(page);
            weights.add(bytes + " " + seen.path());
            if (bytes > limit(seen.path())) tooHeavy.add(seen.path() + " weighs " + bytes);
            page.context().close();
        }
        System.out.println(String.join("\n", weights));
        assertThat(tooHeavy).isEmpty();
    }

    /// On a wide screen by day, then on a phone by night, with all rules; colours in all four.
    private static List<String> lookedAt(
            List<EveryPage.Seen> pages, FilledPortal town, String language, Browser browser) {
        var wrong = new ArrayList<String>();
        var windows = new EnumMap<EveryPage.By, Page>(EveryPage.By.class);
        for (var seen : pages) {
            var page = windows.computeIfAbsent(seen.by(), by -> window(by, town, browser));
            var path = seen.path().replaceFirst("^/de/", "/" + language + "/");
            page.setViewportSize(1280, 900);
            scheme(page, ColorScheme.LIGHT);
            var answer = page.navigate(browser.url(seen.host(), path));
            var where = seen.by() + " " + seen.host() + path + ": ";
            if (answer.status() >= 500) wrong.add(where + answer.status());
            if (!page.locator("html").getAttribute("lang").equals(language))
                wrong.add(where + "speaks another language");
            findings(page, RULES).forEach(finding -> wrong.add(where + finding));
            scheme(page, ColorScheme.DARK);
            findings(page, List.of("cat.color")).forEach(finding -> wrong.add(where + "dark: " + finding));
            page.setViewportSize(360, 800);
            findings(page, RULES).forEach(finding -> wrong.add(where + "phone, dark: " + finding));
            scheme(page, ColorScheme.LIGHT);
            findings(page, List.of("cat.color")).forEach(finding -> wrong.add(where + "phone: " + finding));
        }
        return wrong;
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    @SuppressWarnings("unchecked")
    private static List<String> findings(Page page, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(Axe.SCRIPT);
        return (List<String>) page.evaluate("""
                async rules => {
                  const result = await axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
                  const found = result.violations.map(rule => rule.id + ' ' + rule.nodes[0].html.slice(0, 200))
                  const root = document.documentElement
                  if (root.scrollWidth > root.clientWidth + 1) found.push('sticks out')
                  return found
                }
                """, rules);
    }

    private static Page window(EveryPage.By by, FilledPortal town, Browser browser) {
        var page = browser.page(options -> options);
        return by == EveryPage.By.STRANGER ? page : EveryPage.who(by, town).at(page, browser);
    }

    /// HTML, styles, scripts and pictures of the first view, as they came over the net.
    private static int weight(Page page) {
        return ((Number) page.evaluate("""
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, one) => sum + one.encodedBodySize, 0)
                """)).intValue();
    }

    private static int limit(String path) {
        if (path.startsWith("/de/map") || path.startsWith("/de/embed/map")) return MAP;
        return path.startsWith("/de/listings") || path.startsWith("/de/embed/list") || path.equals("/de/")
                ? LIST
                : PAGE;
    }

    /// The most particular route of an address.
    private static String route(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
        return Routes.ALL.stream()
                .filter(pattern -> pattern.matches(path))
                .sorted()
                .findFirst()
                .map(Object::toString)
                .orElse(address);
    }

    private static final class Routes {

        private static final List<org.springframework.web.util.pattern.PathPattern> ALL = read();

        private static List<org.springframework.web.util.pattern.PathPattern> read() {
            try {
                return Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                        .map(line -> line.replaceFirst(",[^,]*,[^,]*,[^,]*$", ""))
                        .distinct()
                        .map(PathPatternParser.defaultInstance::parse)
                        .toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static final class Axe {

        private static final String SCRIPT = read();

        private static String read() {
            try (var script = com.deque.html.axecore.playwright.AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                return new String(
                        java.util.Objects.requireNonNull(script).readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
