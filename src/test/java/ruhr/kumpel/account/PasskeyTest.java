package ruhr.kumpel.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 13, end to end, with Chromium's virtual authenticator.
@KumpelTest
class PasskeyTest {

    private final PostBox postBox;
    private final Portal portal;
    private final String address = Entrance.someAddress();

    PasskeyTest(PostBox postBox, ExamplePortals portals) {
        this.postBox = postBox;
        this.portal = portals.fresh();
    }

    @Test // passkey.js
    void aPasskeyIsAddedUsedAndTakenAway(Browser browser) {
        var page = browser.desk();
        authenticator(page, true);
        signInByLetter(browser, page);

        page.navigate(browser.url("", "/de/account"));
        page.locator("form[data-passkey=add] button").click();
        assertThat(page.locator("main")).containsText("Der Passkey ist angelegt");
        signOut(browser, page);

        page.navigate(browser.url(portal.key(), "/de/sign-in?next=/de/account"));
        page.locator("form[data-passkey=sign-in] button").click();
        page.waitForURL(browser.url(portal.key(), "/de/account"));
        assertThat(page.locator("main")).containsText(address);

        page.navigate(browser.url("", "/de/account"));
        page.locator("form[action$='passkeys/remove'] button").click();
        assertThat(page.locator("main")).containsText("Der Passkey ist entfernt");
        signOut(browser, page);

        page.navigate(browser.url("", "/de/sign-in"));
        page.locator("form[data-passkey=sign-in] button").click();
        assertThat(page.locator("[data-passkey-problem]")).isVisible();
    }

    @Test
    void aDeviceThatDoesNotCheckItsOwnerIsNotEnough(Browser browser) {
        var page = browser.desk();
        authenticator(page, false);
        signInByLetter(browser, page);
        page.navigate(browser.url("", "/de/account"));
        page.locator("form[data-passkey=add] button").click();
        assertThat(page.locator("[data-passkey-problem]")).isVisible();
    }

    @Test
    void thePasskeyButtonIsHiddenWithoutScript(Browser browser) {
        var page = browser.withoutScript();
        page.navigate(browser.url("", "/de/sign-in"));
        assertThat(page.locator("form[data-passkey=sign-in]")).isHidden();
        assertThat(page.locator("#email")).isVisible();
    }

    private static void signOut(Browser browser, Page page) {
        page.locator("main form[action$=sign-out] button").click();
        page.waitForURL(browser.url("", "/de/"));
    }

    private void signInByLetter(Browser browser, Page page) {
        page.navigate(browser.url("", "/de/sign-in?next=/de/account"));
        page.fill("#email", address);
        page.locator("form[action$='/sign-in'] button").click();
        page.fill("#digits", postBox.code(address));
        page.locator("form[action$='/sign-in/code'] button").click();
        page.waitForURL("**/de/account");
        assertThat(page.locator("main").textContent()).contains(address);
    }

    private static void authenticator(Page page, boolean verifies) {
        page.setDefaultTimeout(30_000);
        CDPSession tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var kind = new JsonObject();
        kind.addProperty("protocol", "ctap2");
        kind.addProperty("transport", "internal");
        kind.addProperty("hasResidentKey", true);
        kind.addProperty("hasUserVerification", verifies);
        kind.addProperty("isUserVerified", verifies);
        kind.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", kind);
        tools.send("WebAuthn.addVirtualAuthenticator", wish);
    }
}
