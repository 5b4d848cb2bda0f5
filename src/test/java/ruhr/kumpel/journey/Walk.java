package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ruhr.kumpel.Browser;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.Portal;

/// Somebody walking through a portal: presses what is written on it.
final class Walk {

    private final Page page;
    private final Browser browser;
    private final Portal portal;
    private final String language;

    private Walk(Page page, Browser browser, Portal portal, String language) {
        this.page = page;
        this.browser = browser;
        this.portal = portal;
        this.language = language;
    }

    static Walk of(Page page, Browser browser, Portal portal) {
        return of(page, browser, portal, "de");
    }

    static Walk of(Page page, Browser browser, Portal portal, String language) {
        return new Walk(page, browser, portal, language);
    }

    static String someAddress() {
        return "gang-" + UUID.randomUUID() + "@example.org";
    }

    Page page() {
        return page;
    }

    Walk to(String path) {
        page.navigate(browser.url(portal.key(), "/" + language + path));
        return this;
    }

    Walk fill(String name, String value) {
        page.locator("[name='" + name + "']").first().fill(value);
        return this;
    }

    Walk choose(String name, String value) {
        page.locator("[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Walk select(String name, String value) {
        page.locator("select[name='" + name + "']").selectOption(value);
        return this;
    }

    Walk press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return this;
    }

    Walk follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    /// Types the code of the newest letter to this address.
    Walk confirm(PostBox postBox, String address) {
        page.locator("[name='digits']").waitFor();
        page.locator("[name='digits']").fill(postBox.code(address));
        page.locator("main form:has([name='digits']) button").first().click();
        return this;
    }

    Walk signIn(PostBox postBox, String address) {
        to("/sign-in");
        page.locator("main [name='email'], main [name='address']").first().fill(address);
        page.locator("main form:has([name='email'], [name='address']) button")
                .first()
                .click();
        return confirm(postBox, address);
    }

    Walk sees(String words) {
        assertThat(page.locator("main").innerText()).contains(words);
        return this;
    }

    /// The index follows within a second; a list is loaded again until then.
    Walk seesSoon(String path, String words) {
        until(() -> {
            to(path);
            return page.locator("main").innerText().contains(words);
        });
        return sees(words);
    }

    static void until(BooleanSupplier it) {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!it.getAsBoolean() && System.nanoTime() < end)
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(250).toNanos());
    }
}
