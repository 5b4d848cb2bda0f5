package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.project.Months;

/// What becomes of an entry: it is confirmed, handed over, ended, deleted; its owner leaves.
@KumpelTest
class OwnersJourneyTest {

    private static final String TITLE = "Möbellager sucht Hände";

    private final PostBox postBox;
    private final Months months;
    private final Entries entries;
    private final Portal portal;

    OwnersJourneyTest(ExamplePortals portals, PostBox postBox, Months months) {
        this.postBox = postBox;
        this.months = months;
        this.entries = new Entries(postBox);
        this.portal = portals.fresh();
    }

    @Test
    void afterAMonthTheOwnerSaysByOneClickThatItIsStillTrue(Browser browser) {
        var address = posted(Walk.of(browser.phone(), browser, portal));
        months.pass();

        var letter = postBox.newest(address);
        assertThat(letter.subject()).contains("Stimmt das noch?", TITLE);
        var anywhere = Walk.of(browser.withoutScript(), browser, portal);
        anywhere.page().navigate(letter.button().orElseThrow());
        anywhere.press("Ja, stimmt noch").sees("frisch bestätigt");
        anywhere.follow("Zum Eintrag").sees(TITLE);
    }

    @Test
    void whoeverAnswersNoEndsIt(Browser browser) {
        var address = posted(Walk.of(browser.phone(), browser, portal));
        months.pass();

        var anywhere = Walk.of(browser.phone(), browser, portal);
        anywhere.page().navigate(postBox.newest(address).button().orElseThrow());
        anywhere.press("Nein, beenden").sees("beendet");
        assertThat(anywhere.follow("Zum Eintrag")
                        .page()
                        .getByText("Nachricht schreiben")
                        .count())
                .isZero();
    }

    @Test
    void anEntryGoesToSomebodyElseWhoAgrees(Browser browser) {
        var giver = Walk.of(browser.desk(), browser, portal);
        posted(giver);
        var newAddress = Walk.someAddress();
        giver.to("/my/entries").follow(TITLE).follow("An jemand anderen übergeben");
        giver.fill("email", newAddress).press("Übergabe anbieten").sees("Die Einladung ist unterwegs");

        var taker = Walk.of(browser.phone(), browser, portal).signIn(postBox, newAddress);
        var offer = postBox.of(newAddress).stream()
                .filter(letter -> letter.kind().equals("entry.hand-over"))
                .findFirst()
                .orElseThrow();
        taker.page().navigate(offer.button().orElseThrow());
        taker.sees(TITLE).press("Ja, übernehmen").sees(TITLE);

        taker.to("/my/entries").sees(TITLE);
        assertThat(giver.to("/my/entries").page().locator("main").innerText()).doesNotContain(TITLE);
    }

    @Test
    void theOwnerEndsItAndItStaysToBeRead(Browser browser) {
        var owner = Walk.of(browser.desk(), browser, portal);
        posted(owner);
        owner.to("/my/entries").follow(TITLE);
        owner.page().locator("summary:has-text('Beenden')").click();
        owner.press("Beenden");

        owner.follow("So sehen es andere").sees(TITLE);
        assertThat(owner.page().getByText("Nachricht schreiben").count()).isZero();
        gone(Walk.of(browser.phone(), browser, portal));
    }

    @Test
    void theOwnerDeletesItAndItIsGone(Browser browser) {
        var owner = Walk.of(browser.desk(), browser, portal);
        posted(owner);
        owner.seesSoon("/listings", TITLE).follow(TITLE);
        var address = owner.page().url();
        owner.to("/my/entries").follow(TITLE);
        owner.page().locator("summary:has-text('Löschen')").click();
        owner.press("Löschen");

        assertThat(owner.page().navigate(address).status()).isEqualTo(410);
        gone(Walk.of(browser.phone(), browser, portal));
    }

    @Test
    void whoeverLeavesTakesEverythingAlong(Browser browser) throws Exception {
        var owner = Walk.of(browser.desk(), browser, portal);
        var address = posted(owner);
        owner.seesSoon("/listings", TITLE).follow(TITLE);
        var entry = owner.page().url();
        owner.to("/account/erase");
        var download = owner.page().waitForDownload(() -> owner.follow("Vorher alles herunterladen"));
        var export = Files.readString(Path.of(download.path().toString()));
        assertThat(export).contains(address, TITLE);

        owner.page().locator("input[name='sure']").check();
        owner.press("Endgültig löschen").sees("Dein Konto ist gelöscht");
        assertThat(owner.page().navigate(entry).status()).isGreaterThanOrEqualTo(404);
        gone(Walk.of(browser.phone(), browser, portal));
    }

    private String posted(Walk owner) {
        return entries.post(owner, TITLE, "Samstags räumen wir von 10 bis 13 Uhr um. Jede Stunde hilft uns sehr.");
    }

    private static void gone(Walk visitor) {
        Walk.until(() ->
                !visitor.to("/listings").page().locator("main").innerText().contains(TITLE));
        assertThat(visitor.page().locator("main").innerText()).doesNotContain(TITLE);
    }
}
