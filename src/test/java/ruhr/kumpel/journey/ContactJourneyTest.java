package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;

/// A visitor finds an entry and writes; its owner answers and keeps the entry current. Neither sees an address.
@KumpelTest
class ContactJourneyTest {

    private final ExamplePortals portals;
    private final PostBox postBox;
    private final Entries entries;

    ContactJourneyTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.postBox = postBox;
        this.entries = new Entries(postBox);
    }

    @Test
    void aVisitorFindsWritesAndIsAnsweredWithoutAnAddressBeingSeen(Browser browser) {
        var portal = portals.fresh();
        var owner = Walk.of(browser.desk(), browser, portal);
        var ownersAddress = entries.post(
                owner,
                "Deutschkurs am Küchentisch",
                "Jeden Dienstag um 18 Uhr üben wir bei Tee das Sprechen. Komm vorbei.");
        var visitor = Walk.of(browser.phone(), browser, portal);
        visitor.seesSoon("/listings?text=deutschkurse", "Deutschkurs am Küchentisch")
                .follow("Deutschkurs am Küchentisch");
        visitor.follow("Nachricht schreiben");
        var visitorsAddress = Walk.someAddress();
        visitor.fill("text", "Darf ich auch als Anfängerin kommen?")
                .fill("name", "Olena")
                .fill("address", visitorsAddress)
                .press("Weiter zum Code");
        visitor.confirm(postBox, visitorsAddress).sees("Darf ich auch als Anfängerin kommen?");

        assertThat(postBox.newest(ownersAddress).text())
                .contains("Darf ich auch als Anfängerin kommen?")
                .doesNotContain(visitorsAddress);
        owner.to("/messages").follow("Deutschkurs am Küchentisch");
        owner.sees("Olena")
                .fill("text", "Gern, bring nur gute Laune mit.")
                .page()
                .locator("main form:has([name='text']) button")
                .first()
                .click();
        visitor.page().reload();
        visitor.sees("Gern, bring nur gute Laune mit.");
        assertThat(owner.page().content()).doesNotContain(visitorsAddress);
        assertThat(visitor.page().content()).doesNotContain(ownersAddress);
    }

    @Test
    void theOwnerTellsNewsPausesAndShowsAgain(Browser browser) {
        var portal = portals.fresh();
        var owner = Walk.of(browser.desk(), browser, portal);
        entries.post(
                owner,
                "Möbellager sucht Hände",
                "Samstags räumen wir von 10 bis 13 Uhr um. Jede Stunde hilft uns sehr.");
        owner.to("/my/entries").follow("Möbellager sucht Hände");
        owner.fill("text", "Diese Woche erst um 11 Uhr.").press("Veröffentlichen");
        owner.press("Pausieren");
        owner.to("/my/entries").follow("Möbellager sucht Hände").press("Wieder zeigen");
        owner.seesSoon("/listings?text=m%C3%B6bellager", "Möbellager sucht Hände")
                .follow("Möbellager sucht Hände");
        owner.sees("Diese Woche erst um 11 Uhr.");
    }
}
