package ruhr.kumpel.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ruhr.kumpel.Browser;

/// Opens the pages of a portal, each in the window of whoever sees it, and notes what is wrong with them.
final class Inspection {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// What a script puts into a page has neither language nor title of its own.
    private static final Set<String> FRAGMENTS = Set.of("/{lang}/map/entries/{id}");

    /// What axe finds in the page as it stands. Frames are pages that are opened themselves.
    private static final String FINDINGS = """
            async ({ rules, language }) => {
              const some = { 'html-has-lang': { enabled: !!language }, 'document-title': { enabled: !!language } }
              const result = await axe.run(document,
                { runOnly: rules, rules: some, resultTypes: ['violations'], iframes: false, preload: false })
              return result.violations.map(rule => rule.id + ' ' + rule.nodes[0].html.slice(0, 200))
            }
            """;

    /// What our own eyes find.
    private static final String LAYOUT = """
            ({ language, dir }) => {
              const found = []
              const root = document.documentElement
              if (language && root.lang !== language) found.push('speaks another language')
              if (language && root.dir !== dir) found.push('is written the other way')
              if (root.scrollWidth > root.clientWidth + 1) found.push('sticks out')
              for (const one of document.querySelectorAll('h1, h2, h3, label, legend, summary, th, .button, .badge, .chip'))
                if (one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(getComputedStyle(one).overflowX)
                    && !one.matches('.hidden-text')) found.push('is cut: ' + one.outerHTML.slice(0, 200))
              for (const menu of document.querySelectorAll('details.menu')) {
                menu.open = true
                const box = menu.querySelector('.panel').getBoundingClientRect()
                if (box.left < 0 || box.right > root.clientWidth) found.push('a menu sticks out: ' + menu.innerText.slice(0, 60))
                menu.open = false
              }
              return found
            }
            """;

    private static final String COLOURS = """
            async _ => (await axe.run(document,
              { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'], iframes: false, preload: false }))
              .violations.map(rule => rule.id + ' ' + rule.nodes[0].html.slice(0, 200))
            """;

    private final FilledPortal town;
    private final Browser browser;
    private final Map<EveryPage.By, Page> windows = new EnumMap<>(EveryPage.By.class);
    private final List<String> wrong = new ArrayList<>();
    private String where = "";

    Inspection(FilledPortal town, Browser browser) {
        this.town = town;
        this.browser = browser;
    }

    List<String> wrong() {
        return wrong;
    }

    /// With axe.
    void of(EveryPage.Seen seen, Look wanted) {
        var look = wanted.reading(seen.path());
        var page = atAGlance(seen, wanted);
        page.evaluate(Axe.SCRIPT);
        found(page, FINDINGS, Map.of("rules", RULES, "language", language(seen, look)));
    }

    /// How it is laid out, what it weighs, says and asks; without axe, which takes longer than all that.
    Page atAGlance(EveryPage.Seen seen, Look wanted) {
        var look = wanted.reading(seen.path());
        var page = windows.computeIfAbsent(seen.by(), this::window);
        look.in(page);
        where = seen.by() + " " + look + " " + seen.host() + seen.path();
        var answer = page.navigate(browser.url(seen.host(), look.path(seen.path())));
        if (answer.status() != 200 && !seen.isGone()) note("answers " + answer.status());
        awaitMap(page);
        found(page, LAYOUT, Map.of("language", language(seen, look), "dir", look.dir()));
        if (seen.by() == EveryPage.By.STRANGER) weighs(page, Routes.of(seen.path()), look, answer);
        return page;
    }

    /// A page that was just looked at when the night falls: nothing but its colours becomes another.
    void byNight(EveryPage.Seen seen, Look look) {
        var page = Objects.requireNonNull(windows.get(seen.by()));
        var night = look.byNight();
        night.in(page);
        where = seen.by() + " " + night + " " + seen.host() + seen.path();
        found(page, COLOURS, Map.of());
    }

    private Page window(EveryPage.By by) {
        var page = browser.page(options -> options);
        page.onConsoleMessage(this::said);
        page.onPageError(error -> note("breaks: " + error));
        page.onRequest(this::asked);
        return by == EveryPage.By.STRANGER ? page : EveryPage.who(by, town).at(page, browser);
    }

    /// A map is drawn after the page has come.
    private static void awaitMap(Page page) {
        var map = page.locator("[data-map]");
        if (map.count() > 0 && map.isVisible())
            page.locator(".map__pin, .map__group-mark").first().waitFor();
    }

    private static String language(EveryPage.Seen seen, Look look) {
        return FRAGMENTS.contains(Routes.of(seen.path())) ? "" : look.language();
    }

    @SuppressWarnings("unchecked")
    private void found(Page page, String script, Map<String, Object> told) {
        ((List<String>) page.evaluate(script, told)).forEach(this::note);
    }

    /// HTML, styles, scripts and pictures of the first view, as they come over the net: promise 5 for the people.
    private void weighs(Page page, String route, Look look, Response answer) {
        var bytes = ((Number) page.evaluate("""
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, one) => sum + one.encodedBodySize, 0)
                """)).intValue();
        if (bytes > limit(route, look)) note("weighs " + bytes + " bytes");
        // What a redirect leads to the browser may have already; then the answer has no encoding of its own.
        if (answer.request().redirectedFrom() == null
                && answer.headerValue("content-encoding") == null
                && answer.body().length > 2_000) note("comes uncompressed");
    }

    private static int limit(String route, Look look) {
        return switch (route) {
            case "/{lang}/map", "/{lang}/embed/map", "/{lang}/post", "/{lang}/routes/{slugAndId}" -> 150_000;
            case "/{lang}/listings" -> look.isNarrow() ? 90_000 : 150_000; // with the map beside it
            case "/{lang}/", "/{lang}/embed/list" -> 90_000;
            case "/{lang}/campaigns/{slugAndId}/share",
                    "/{lang}/campaigns/{slugAndId}/share/{secret:[A-Za-z0-9_-]{22}}" ->
                75_000; // with the picture to pass on
            default -> 60_000;
        };
    }

    /// That a page is missing is said by the browser, too; and a fragment names no icon.
    private void said(ConsoleMessage message) {
        boolean missing = message.location().startsWith(message.page().url())
                || message.location().contains("/favicon.ico");
        if (message.type().equals("error") && !missing) note("says " + message.text() + " " + message.location());
    }

    private void asked(Request request) {
        var host = URI.create(request.url()).getHost();
        if (host != null && !host.endsWith("localhost")) note("asks " + request.url());
    }

    private void note(String what) {
        wrong.add(where + ": " + what);
    }

    private static final class Axe {

        private static final String SCRIPT = read();

        private static String read() {
            try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
