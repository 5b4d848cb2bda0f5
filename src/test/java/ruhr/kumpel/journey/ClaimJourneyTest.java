package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.ExampleOrganisations;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A barber finds her salon on the city map, takes it over, starts a campaign, is reviewed and passes it on, as does a
/// neighbour without money: gifts come by their links, and that stands beside the money.
@KumpelTest
class ClaimJourneyTest {

    private static final String TITLE = "Drei neue Stühle für den Salon";

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;
    private final Organisation salon;
    private final String iban = ExampleCauses.iban();
    private final String owner = Entrance.someAddress();
    private final String office = Entrance.someAddress();

    ClaimJourneyTest(
            ExamplePortals portals,
            ExampleOrganisations organisations,
            PostBox postBox,
            Accounts accounts,
            Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.salon = organisations.forNobody(portal, "Salon " + portal.key(), "");
    }

    @Test
    void fromAProfileThatNobodyKeepsToAGiftThatANeighbourBrought(Browser browser) {
        var barber = Walk.of(browser.phone(), browser, portal);
        barber.to(salon.path())
                .sees("Gehört das euch?")
                .follow("Das sind wir: übernehmen")
                .fill("who", "Ayşe Yılmaz, Inhaberin")
                .fill("proof", "Ruft im Salon an.")
                .fill("email", owner)
                .press("Übernehmen");
        barber.confirm(postBox, owner).sees("Danke, wir sehen nach");

        var desk = manager(browser);
        desk.to("/manage/organisations").sees("Ruft im Salon an.").press("Übergeben");
        assertThat(postBox.newest(owner).subject()).contains("gehört jetzt dir");

        starts(barber);
        desk.to("/manage/organisations").press("Stimmt");
        desk.to("/manage/moderation").follow(TITLE);
        desk.page().locator("#panel [formaction*='/approval']").first().click();
        desk.sees("Entschieden");

        var hers = shares(barber);
        barber.page().navigate(hers); // her own visit does not count
        gives(Walk.of(browser.phone(), browser, portal), hers);
        barber.to("/campaigns").follow(TITLE).follow("Weitersagen").sees("Einmal geöffnet, eine Gabe");

        var neighbour = Walk.of(browser.withoutScript(), browser, portal);
        gives(Walk.of(browser.phone(), browser, portal), shares(neighbour));
        neighbour.page().reload();
        neighbour.sees("Einmal geöffnet, eine Gabe");
        beside(Walk.of(browser.desk(), browser, portal), "2-mal geteilt, 2-mal geöffnet: 2 Gaben kamen so");
    }

    /// Answers the link of her own.
    private static String shares(Walk somebody) {
        somebody.to("/campaigns").follow(TITLE).follow("Weitersagen").press("Meinen Link machen");
        somebody.sees("Noch nicht geöffnet, noch keine Gabe").sees("Tischkarten");
        return somebody.page().locator("#link").inputValue();
    }

    /// Beside the money; pages from memory may be some seconds old.
    private static void beside(Walk reader, String figures) {
        Walk.until(() -> reader.to("/campaigns")
                .follow(TITLE)
                .page()
                .locator("main")
                .innerText()
                .contains(figures));
        reader.sees(figures).sees("von 4.500\u00a0€");
    }

    private Walk manager(Browser browser) {
        var person = accounts.personFor(new EmailAddress(office), LanguageTag.GERMAN);
        grants.grant(person, Role.MANAGER, new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, office);
    }

    private void starts(Walk barber) {
        barber.to(salon.path()).follow("Wer verkauft hier?");
        barber.fill("phone", "0231 123456")
                .fill("email", "salon@salon.example")
                .choose("identity", "electronic")
                .fill("reference", "T22000129")
                .fill("account", iban);
        barber.page().locator("#certified").check();
        barber.press("Angaben abgeben").sees("noch nicht geprüft");
        barber.to(salon.path()).follow("Kampagnen und Gutscheine").follow("Konto eintragen");
        barber.fill("holder", "Ayşe Yılmaz").fill("iban", iban).press("Konto speichern");
        barber.follow("Kampagne beginnen")
                .fill("title", TITLE)
                .fill("story", "Unsere Stühle sind von 1991.")
                .fill("goal", "4.500")
                .fill("lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(12).toString())
                .fill("amount1", "20")
                .fill("label1", "Haarschnitt")
                .press("Speichern");
        barber.press("Zur Prüfung geben").sees("wird geprüft");
    }

    /// By the link, to the end.
    private void gives(Walk supporter, String link) {
        supporter.page().navigate(link);
        supporter.sees(TITLE);
        supporter.page().locator("aside .tile").first().click();
        supporter.press("Unterstützen");
        var address = Walk.someAddress();
        supporter.choose("shown", "anonymous").fill("email", address).press("Weiter");
        supporter.sees("Du kaufst von").sees("salon@salon.example").press("Zahlungspflichtig bestellen");
        supporter.confirm(postBox, address).sees("GiroCode");
    }
}
