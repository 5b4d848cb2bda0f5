package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// What holds for every page, looked at as people with little have it: a wide screen in German by day, a phone
/// in Arabic by night. WCAG 2.2 AA by axe; nothing sticks out; no cookie before sign-in, nobody else is asked
/// (promise 15); small enough for a slow net.
@KumpelTest
class EveryPageTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/listings",
            "/listings?text=xyzzyxyzzy&kind=need",
            "/map",
            "/post",
            "/sign-in",
            "/contact",
            "/organisations",
            "/about",
            "/imprint",
            "/privacy",
            "/accessibility",
            "/moderation-log",
            "/no-such-page");
    private static final List<String> OFFICE = List.of(
            "/manage/moderation",
            "/manage/inbox",
            "/manage/imports",
            "/manage/portal",
            "/manage/team",
            "/manage/organisations",
            "/my/entries",
            "/messages",
            "/notifications",
            "/account");

    /// Compressed, in bytes: promise 5 for the people.
    private static final int PAGE = 60_000;

    private static final int LIST = 90_000;
    private static final int MAP = 150_000;

    private final ExamplePortals portals;
    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;

    EveryPageTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.portals = portals;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Test
    void everybodyCanUseThePublicPagesByDayInGerman(Browser browser) {
        var portal = withAnEntry(browser);
        lookAt(PUBLIC, Walk.of(browser.desk(), browser, portal), browser, true);
    }

    @Test
    void everybodyCanUseThePublicPagesByNightInArabicOnAPhone(Browser browser) {
        var portal = withAnEntry(browser);
        lookAt(PUBLIC, Walk.of(darkPhone(browser), browser, portal, "ar"), browser, true);
    }

    @Test
    void membersAndManagersCanUseTheirPages(Browser browser) {
        var portal = withAnEntry(browser);
        lookAt(OFFICE, manager(browser.desk(), browser, portal), browser, false);
    }

    @Test
    void membersAndManagersCanUseTheirPagesOnAPhoneByNight(Browser browser) {
        var portal = withAnEntry(browser);
        lookAt(OFFICE, manager(darkPhone(browser), browser, portal), browser, false);
    }

    private void lookAt(List<String> paths, Walk walk, Browser browser, boolean anonymous) {
        var foreign = new ArrayList<String>();
        walk.page().onRequest(request -> noteForeign(request, foreign));
        var wrong = new ArrayList<String>();
        for (var path : paths) {
            walk.to(path);
            findings(walk.page()).forEach(finding -> wrong.add(path + ": " + finding));
            if (anonymous) weight(walk.page(), path).ifPresent(wrong::add);
            if (anonymous && !walk.page().context().cookies().isEmpty()) wrong.add(path + ": sets a cookie");
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(foreign).isEmpty();
    }

    private static List<String> findings(Page page) {
        var found = new ArrayList<String>();
        new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations()
                .forEach(rule -> found.add(
                        rule.getId() + " " + rule.getNodes().getFirst().getHtml()));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
            found.add("sticks out");
        return found;
    }

    private static java.util.Optional<String> weight(Page page, String path) {
        var bytes = ((Number) page.evaluate("""
                [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, one) => sum + one.encodedBodySize, 0)
                """)).intValue();
        int limit = path.startsWith("/map") || path.equals("/post")
                ? MAP
                : path.startsWith("/listings") || path.equals("/") ? LIST : PAGE;
        if (path.startsWith("/listings") && page.viewportSize().width > 1_000) limit = MAP;
        return bytes > limit
                ? java.util.Optional.of(path + ": weighs " + bytes + " bytes")
                : java.util.Optional.empty();
    }

    private static void noteForeign(Request request, List<String> foreign) {
        var host = URI.create(request.url()).getHost();
        if (host != null && !host.endsWith("localhost")) foreign.add(request.url());
    }

    private Portal withAnEntry(Browser browser) {
        var portal = portals.fresh();
        new Entries(postBox)
                .post(
                        Walk.of(browser.desk(), browser, portal),
                        "Decken für die Halle Nord",
                        "In der Halle schlafen sechzig Menschen. Gewaschene Decken helfen sofort.");
        return portal;
    }

    private Walk manager(Page page, Browser browser, Portal portal) {
        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                Role.MANAGER,
                new Scope.OfPortal(portal.id()));
        return Walk.of(page, browser, portal).signIn(postBox, address);
    }

    private static Page darkPhone(Browser browser) {
        return browser.page(
                options -> options.setViewportSize(360, 800).setHasTouch(true).setColorScheme(ColorScheme.DARK));
    }
}
