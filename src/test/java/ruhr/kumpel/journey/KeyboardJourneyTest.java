package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;

/// Somebody who cannot use a mouse finds, reads and writes; wherever the keyboard leads, she sees where she is.
@KumpelTest
class KeyboardJourneyTest {

    private static final int MOST_STEPS = 120;

    private final ExamplePortals portals;
    private final PostBox postBox;

    KeyboardJourneyTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.postBox = postBox;
    }

    @Test
    void findOpenAndContactByKeyboardAlone(Browser browser) {
        var portal = portals.fresh();
        new Entries(postBox)
                .post(
                        Walk.of(browser.desk(), browser, portal),
                        "Deutschkurs am Küchentisch",
                        "Jeden Dienstag um 18 Uhr üben wir bei Tee das Sprechen. Komm vorbei.");
        var visitor = Walk.of(browser.desk(), browser, portal);
        visitor.seesSoon("/listings", "Deutschkurs am Küchentisch").to("/");
        var page = visitor.page();

        goTo(page, "main input[name=text]");
        page.keyboard().type("Deutschkurs");
        page.keyboard().press("Enter");
        page.waitForURL("**/listings?*");
        goTo(page, "main h2 a");
        page.keyboard().press("Enter");
        page.waitForURL("**/entries/*");
        goTo(page, "main a[href*='/contact/']");
        page.keyboard().press("Enter");
        page.waitForURL("**/contact/**");
        goTo(page, "textarea[name=text]");
        page.keyboard().type("Darf ich auch als Anfängerin kommen?");
        goTo(page, "input[name=name]");
        page.keyboard().type("Olena");
        goTo(page, "input[name=address]");
        var address = Walk.someAddress();
        page.keyboard().type(address);
        goTo(page, "main form button");
        page.keyboard().press("Enter");
        page.waitForURL("**/confirm/**");
        goTo(page, "input[name=digits]");
        page.keyboard().type(postBox.code(address));
        page.keyboard().press("Enter");
        page.waitForURL("**/messages/**");
        visitor.sees("Darf ich auch als Anfängerin kommen?");
    }

    @Test
    void theFirstStepSkipsToTheContent(Browser browser) {
        var page = Walk.of(browser.desk(), browser, portals.fresh()).to("/").page();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#main");
        assertThat(seen(page)).isTrue();
    }

    /// From one stop of the keyboard to the next, each of which must be seen.
    private static void goTo(Page page, String selector) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) return;
            page.keyboard().press("Tab");
            assertThat(seen(page))
                    .as("focus on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isTrue();
        }
        throw new AssertionError("The keyboard does not lead to " + selector);
    }

    /// An outline or a ring, on the element or on what surrounds it, inside the window.
    private static boolean seen(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const focused = document.activeElement
                  if (focused === document.body) return true
                  const box = focused.getBoundingClientRect()
                  const inWindow = box.bottom > 0 && box.top < innerHeight && box.width > 1 && box.height > 1
                  const marked = element => {
                    const style = getComputedStyle(element)
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
                  }
                  for (let element = focused, up = 0; element && up < 4; element = element.parentElement, up++)
                    if (marked(element)) return inWindow
                  return false
                }
                """);
    }
}
