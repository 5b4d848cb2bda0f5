package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;

/// "12 of 40 blankets": a visitor brings a part, confirms her address last, and may take it back.
@KumpelTest
class PledgeJourneyTest {

    private final ExamplePortals portals;
    private final PostBox postBox;

    PledgeJourneyTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.postBox = postBox;
    }

    @Test
    void aVisitorPledgesAPartByACodeAndTakesItBack(Browser browser) {
        var portal = portals.fresh();
        var owner = Walk.of(browser.desk(), browser, portal);
        var ownersAddress = Walk.someAddress();
        owner.to("/post").choose("kind", "need").press("Menge angeben");
        owner.fill("title", "Vierzig Decken für die Halle")
                .fill("text", "Gewaschen und trocken, bitte bis Freitag bringen.")
                .select("category", "goods")
                .fill("place", "45127 Essen")
                .fill("email", ownersAddress);
        line(owner, "label").fill("Decken");
        line(owner, "count").fill("40");
        owner.press("Eintrag abschicken").confirm(postBox, ownersAddress);

        var visitor = Walk.of(browser.phone(), browser, portal);
        var address = Walk.someAddress();
        visitor.seesSoon("/listings", "Vierzig Decken").follow("Vierzig Decken").follow("Ich habe etwas davon");
        visitor.fill("quantity", "12")
                .fill("message", "Ich komme am Donnerstag.")
                .fill("email", address)
                .press("Zusagen");
        visitor.confirm(postBox, address).sees("Danke, das ist vorgemerkt");
        visitor.follow("Zum Eintrag").sees("28");

        assertThat(postBox.newest(ownersAddress).text()).contains("12").doesNotContain(address);
        visitor.to("/my/entries").sees("Vierzig Decken").press("Zurückziehen").sees("zurückgezogen");
        Walk.of(browser.phone(), browser, portal)
                .seesSoon("/listings", "Vierzig Decken")
                .follow("Vierzig Decken")
                .sees("40");
    }

    private static Locator line(Walk owner, String field) {
        return owner.page().locator("[name^='line.'][name$='." + field + "']").first();
    }
}
