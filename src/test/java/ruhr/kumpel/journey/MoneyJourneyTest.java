package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.campaign.ExampleCampaigns;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Other ways of money: a card, which gives it back; a partner, who doubles until the pot is empty.
@KumpelTest
class MoneyJourneyTest {

    private static final String TITLE = "Neue Stühle";

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final ExampleCampaigns campaigns;
    private final Portal portal;
    private final String owner = Entrance.someAddress();

    MoneyJourneyTest(
            ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants, ExampleCampaigns campaigns) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.campaigns = campaigns;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test
    void somebodyPaysAVoucherByCardAndTheBusinessGivesItBack(Browser browser) {
        var salon = campaigns.ledBy(person(owner), portal);
        var barber = Walk.of(browser.desk(), browser, portal).signIn(postBox, owner);
        barber.to(salon.path() + "/cards").press("Bei Stripe einrichten").page().waitForURL("**/127.0.0.1:*/**");
        barber.press("Alles angegeben").page().waitForURL("**" + salon.path() + "/cards**");

        var address = Walk.someAddress();
        var supporter = Walk.of(browser.phone(), browser, portal);
        supporter
                .to("/campaigns")
                .follow(TITLE)
                .page()
                .locator("aside .tile")
                .first()
                .click();
        supporter.press("Unterstützen").choose("shown", "anonymous").fill("email", address);
        supporter.press("Weiter").press("Zahlungspflichtig bestellen").confirm(postBox, address);
        supporter.page().locator("form[action$='/card'] button").click();
        supporter.page().getByText("Nur zum Ausprobieren").waitFor();
        supporter
                .press("Karte ablehnen lassen")
                .page()
                .getByText("abgelehnt")
                .first()
                .waitFor();
        supporter.press("Bezahlen").page().getByText("Mit Karte bezahlt").waitFor();
        assertThat(postBox.newest(address).subject()).contains("Gutschein");
        var voucher = postBox.newest(address).button().orElseThrow();
        var support = supporter.page().url();

        barber.to(salon.path() + "/campaigns").follow(TITLE).follow("Geld zurückgeben");
        barber.sees("Der Gutschein dazu gilt dann nicht mehr")
                .fill("amount", "20")
                .press("Jetzt zurückgeben");
        barber.page().waitForURL("**/manage**");
        barber.sees("zurückgegangen");

        assertThat(postBox.newest(address).subject()).contains("Geld von", "zurück");
        supporter.page().navigate(support);
        supporter.sees("Das Geld ist an dich zurückgegangen");
        supporter.page().navigate(voucher);
        supporter.sees("gilt gerade nicht");
    }

    @Test
    void aPartnerDoublesUntilThePotIsEmpty(Browser browser) {
        campaigns.ledBy(person(Entrance.someAddress()), portal);
        var bank = verified(browser);
        asked(browser, bank, "100", "60");

        gives(browser, "60", "noch 100");
        gives(browser, "60", "noch 40");

        var reader = Walk.of(browser.desk(), browser, portal);
        Walk.until(() -> !campaign(reader).contains("verdoppelt gerade"));
        assertThat(campaign(reader)).contains("aus dem Topf").doesNotContain("verdoppelt gerade");
        var partner = Walk.of(browser.desk(), browser, portal).signIn(postBox, owner);
        partner.to(bank + "/pots");
        assertThat(partner.page().locator(".sums").first().innerText()).containsPattern("(?s)0,00.*100,00.*0,00");
    }

    /// Where it is; the portal has looked who it is.
    private String verified(Browser browser) {
        var partner = Walk.of(browser.desk(), browser, portal).signIn(postBox, owner);
        partner.to("/organisations/new")
                .fill("name", "Sparbank " + portal.key())
                .choose("kind", "company")
                .fill("description", "Seit 1841 am Markt.")
                .press("Eintragen");
        partner.to("/my/organisations").follow("Sparbank");
        var path = URI.create(partner.page().url()).getPath().replaceFirst("^/de", "");
        partner.press("Um Prüfung bitten").sees("um Prüfung gebeten");
        manager(browser).to("/manage/organisations").press("Geprüft");
        return path;
    }

    private void asked(Browser browser, String bank, String sum, String perGift) {
        Walk.of(browser.desk(), browser, portal)
                .signIn(postBox, owner)
                .to(bank + "/pots")
                .fill("sum", sum)
                .choose("percent", "100")
                .fill("perGift", perGift)
                .fill("perCampaign", sum)
                .fill("perDay", sum)
                .press("Topf beantragen")
                .sees("beantragt");
        manager(browser).to("/manage/pots").press("Öffnen").sees("Gerade wartet kein Topf");
    }

    /// Some euros without a reward; before that she reads what is left in the pot.
    private void gives(Browser browser, String euros, String left) {
        var address = Walk.someAddress();
        var supporter = Walk.of(browser.phone(), browser, portal);
        Walk.until(() -> campaign(supporter).contains(left));
        supporter.sees("verdoppelt gerade").sees(left);
        supporter.page().locator("#free").fill(euros);
        supporter.press("Unterstützen").choose("shown", "anonymous").fill("email", address);
        supporter.press("Weiter").confirm(postBox, address).sees("Aus einem Topf kommen");
    }

    private static String campaign(Walk reader) {
        return reader.to("/campaigns").follow(TITLE).page().locator("main").innerText();
    }

    private Walk manager(Browser browser) {
        var address = Entrance.someAddress();
        grants.grant(person(address), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }

    private PersonId person(String address) {
        return accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
    }
}
