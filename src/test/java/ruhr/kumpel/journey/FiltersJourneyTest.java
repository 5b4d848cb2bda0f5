package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// "More filters" are a plain form: whatever is left open is no filter.
@KumpelTest
class FiltersJourneyTest {

    private final ExamplePortals portals;
    private final Entries entries;

    FiltersJourneyTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.entries = new Entries(postBox);
    }

    @Test
    void whoeverChoosesNoTownLooksEverywhere(Browser browser) {
        var portal = withTwoSofas(browser);
        for (var page : List.of(browser.desk(), browser.phone(), browser.withoutScript())) {
            var walk = opened(page, browser, portal);
            page.locator(".more-filters input[name=category]").first().check();
            walk.press("Anzeigen");
            page.waitForURL("**category=goods*");
            walk.sees("Sofa in Essen").sees("Sofa in Bochum");
        }
    }

    @Test
    void aChosenTownStaysChosenAndIsTakenBack(Browser browser) {
        var portal = withTwoSofas(browser);
        var walk = opened(browser.phone(), browser, portal);
        walk.select("town", "05911000").press("Anzeigen");
        walk.page().waitForURL("**town=05911000*");
        walk.sees("Sofa in Bochum");
        assertThat(walk.page().locator("main").innerText()).doesNotContain("Sofa in Essen");

        walk.page().locator(".more-filters > summary").click();
        assertThat(walk.page().locator("select[name=town]").inputValue()).isEqualTo("05911000");
        walk.follow("Zurücksetzen").sees("Sofa in Essen").sees("Sofa in Bochum");
    }

    private Portal withTwoSofas(Browser browser) {
        var portal = portals.fresh();
        var writer = Walk.of(browser.desk(), browser, portal);
        entries.post(writer, "Sofa in Essen", "Grau, drei Plätze, sauber. Ich helfe beim Tragen.");
        entries.post(writer, "Sofa in Bochum", "Rot, zwei Plätze, wenig benutzt, im zweiten Stock.", "44787 Bochum");
        Walk.of(browser.desk(), browser, portal)
                .seesSoon("/listings", "Sofa in Bochum")
                .sees("Sofa in Essen");
        return portal;
    }

    private static Walk opened(Page page, Browser browser, Portal portal) {
        var walk = Walk.of(page, browser, portal).to("/listings");
        page.locator(".more-filters > summary").click();
        return walk;
    }
}
