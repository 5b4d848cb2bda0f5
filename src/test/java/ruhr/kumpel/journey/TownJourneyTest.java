package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A city keeps its own section after a regional change: the region takes it in, the city writes, the region changes
/// its
/// text, the city reads what changed and stays with its own; a newcomer reads both without an account or a cookie.
@KumpelTest
class TownJourneyTest {

    private static final String BOCHUM = "05911000";

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;

    TownJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
    }

    @Test // town.js // markdown.js
    void aCityKeepsItsOwnSectionAfterARegionalChange(Browser browser) {
        var region = editor(browser, new Scope.OfPortal(portal.id()));
        region.to("/manage/pages").press("Seiten übernehmen").sees("Wohnsitz anmelden");
        region.to("/manage/towns").select("town", BOCHUM).press("Aufnehmen").sees("Noch nicht sichtbar");

        var city = editor(browser, new Scope.OfMunicipality(portal.id(), BOCHUM));
        city.to("/manage/towns").follow("Bochum").follow("Auftritt");
        city.fill("lead", "Schön, dass du da bist.").fill("office", "Willkommensbüro");
        city.press("Speichern").sees("Gespeichert");
        city.press("Stadt öffnen").sees("Die Stadt ist jetzt sichtbar");
        city.follow("Seiten").follow("Wohnsitz anmelden").follow("Selbst sagen Was du brauchst");
        city.fill("title", "Was du in Bochum brauchst").fill("body", "Deinen Pass und einen Termin.");
        city.page().locator("#preview").getByText("einen Termin").waitFor();
        city.press("Veröffentlichen").sees("Veröffentlicht");

        var newcomer = Walk.of(browser.phone(), browser, portal, "de");
        newcomer.to("/info").select("town", BOCHUM).press("Zeigen");
        newcomer.follow("Wohnsitz anmelden")
                .sees("Deinen Pass und einen Termin.")
                .sees("zwei Wochen nach dem Einzug");
        assertThat(newcomer.page().url()).contains("town=" + BOCHUM);
        newcomer.to("/info").follow("Wohnsitz anmelden");
        assertThat(newcomer.page().url()).as("remembered on the device").contains("town=" + BOCHUM);
        assertThat(newcomer.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(360);

        region.to("/manage/pages").follow("Wohnsitz anmelden");
        var body = region.page().locator("#body");
        body.fill(body.inputValue().replace("deinen Pass oder Ausweis", "deinen Reisepass"));
        region.press("Veröffentlichen").sees("Veröffentlicht");

        city.to("/manage/towns")
                .sees("Eine Änderung der Region")
                .follow("Bochum")
                .follow("Wohnsitz anmelden");
        city.sees("Die Region hat diesen Abschnitt geändert");
        assertThat(city.page().locator("ins").allInnerTexts().toString()).contains("Reisepass");
        city.press("Bei unserem bleiben Was du in Bochum brauchst").sees("Euer Abschnitt bleibt");

        newcomer.page().reload();
        newcomer.sees("Deinen Pass und einen Termin.");
        newcomer.select("town", "").press("Zeigen").sees("deinen Reisepass");
        newcomer.to("/info").follow("Wohnsitz anmelden");
        assertThat(newcomer.page().url()).as("forgotten").doesNotContain("town=");
        assertThat(newcomer.page().context().cookies()).isEmpty();
    }

    @Test
    void theChoiceTravelsWithoutAScript(Browser browser) {
        var region = editor(browser, new Scope.OfPortal(portal.id()));
        region.to("/manage/pages").press("Seiten übernehmen");
        region.to("/manage/towns").select("town", BOCHUM).press("Aufnehmen").press("Stadt öffnen");
        var newcomer = Walk.of(browser.withoutScript(), browser, portal, "ar");
        newcomer.to("/info").select("town", BOCHUM).press("اعرض");
        newcomer.follow("تسجيل السكن").sees("بوخوم");
        assertThat(newcomer.page().url()).contains("town=" + BOCHUM);
    }

    private Walk editor(Browser browser, Scope scope) {
        var address = Walk.someAddress();
        grants.grant(accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN), Role.EDITOR, scope);
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }
}
