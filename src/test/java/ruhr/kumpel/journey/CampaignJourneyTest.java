package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A barber starts a campaign and is reviewed; somebody gives 20 euros from a phone, in Turkish and without an
/// account; the bank file comes, the voucher arrives and is redeemed in two parts at two tills.
@KumpelTest
class CampaignJourneyTest {

    private static final String TITLE = "Drei neue Stühle für den Salon";

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;
    private final String iban = ExampleCauses.iban();
    private final String owner = Entrance.someAddress();

    CampaignJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test
    void fromTheFirstWordToTheLastEuroOfAVoucher(Browser browser) {
        var barber = Walk.of(browser.desk(), browser, portal).signIn(postBox, owner);
        var campaign = begins(barber);
        reviewed(Walk.of(browser.desk(), browser, portal));

        var address = Walk.someAddress();
        var supporter = Walk.of(browser.phone(), browser, portal, "tr");
        var reference = gives(supporter, address);
        barber.page().navigate(campaign);
        barber.sees("Leyla").sees("zugesagt");

        var bank = bank(barber, reference);
        assertThat(bank).contains("Bestätigt: 1.");
        assertThat(Walk.of(browser.phone(), browser, portal)
                        .to("/campaigns")
                        .follow(TITLE)
                        .page()
                        .locator("main")
                        .innerText())
                .contains("20\u00a0€ von 4.500\u00a0€", "Leyla", "Kolay gelsin");

        var letter = postBox.newest(address);
        assertThat(letter.language()).isEqualTo("tr");
        assertThat(letter.subject()).startsWith("Hediye çekin");
        supporter.page().navigate(letter.button().orElseThrow());
        supporter.sees("20,00").sees(letter.code().orElseThrow());

        var link = letter.button().orElseThrow().replace("/tr/", "/de/");
        var first = Walk.of(browser.phone(), browser, portal).signIn(postBox, owner);
        first.page().navigate(link);
        first.fill("amount", "12,50")
                .press("Jetzt einlösen")
                .sees("Eingelöst: 12,50")
                .sees("7,50");
        var second = Walk.of(browser.withoutScript(), browser, portal).signIn(postBox, owner);
        second.to("/my/organisations").follow("Salon Yılmaz").follow("Kampagnen und Gutscheine");
        second.follow("Gutscheincode").fill("code", letter.code().orElseThrow().toLowerCase(java.util.Locale.ROOT));
        second.press("Gutschein suchen")
                .fill("amount", "8")
                .press("Jetzt einlösen")
                .sees("Übrig: 7,50");
        second.fill("amount", "7,50").press("Jetzt einlösen").sees("ganz eingelöst");
        supporter.page().reload();
        supporter.sees("tamamen kullanıldı");
    }

    /// Answers the address of the team's page.
    private String begins(Walk barber) {
        barber.to("/organisations/new")
                .fill("name", "Salon Yılmaz " + portal.key())
                .choose("kind", "company")
                .fill("description", "Haare und Bart seit 1991.")
                .press("Eintragen");
        barber.follow("Kampagnen und Gutscheine").follow("Konto eintragen");
        barber.fill("holder", "Salon Yılmaz").fill("iban", iban).press("Konto speichern");
        barber.follow("Angaben eintragen oder ändern")
                .fill("name", "Ayşe Yılmaz")
                .fill("address", "Münsterstraße 1\n44145 Dortmund")
                .fill("email", "salon@example.org")
                .choose("rates", "several")
                .press("Speichern")
                .sees("Gespeichert");
        sells(barber);
        barber.to("/my/organisations").follow("Salon Yılmaz").follow("Kampagnen und Gutscheine");
        barber.follow("Kampagne beginnen")
                .fill("title", TITLE)
                .fill("story", "Unsere Stühle sind von 1991.")
                .fill("goal", "4.500")
                .fill("lastDay", LocalDate.now(ZoneOffset.UTC).plusDays(12).toString())
                .fill("amount1", "20")
                .fill("label1", "Haarschnitt")
                .press("Speichern");
        barber.sees("Nur euer Team sieht den Entwurf")
                .press("Zur Prüfung geben")
                .sees("wird geprüft");
        return barber.page().url();
    }

    /// Says who sells, without which no voucher is sold.
    private void sells(Walk barber) {
        barber.to("/my/organisations").follow("Salon Yılmaz").follow("Wer verkauft hier?");
        barber.fill("address", "Münsterstraße 48, 44145 Dortmund")
                .fill("phone", "0231 123456")
                .fill("email", "salon@salon.example")
                .choose("identity", "electronic")
                .fill("reference", "T22000129")
                .fill("account", iban);
        barber.page().locator("#certified").check();
        barber.press("Angaben abgeben").sees("noch nicht geprüft");
    }

    private void reviewed(Walk desk) {
        var address = Entrance.someAddress();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        grants.grant(person, Role.MANAGER, new Scope.OfPortal(portal.id()));
        desk.signIn(postBox, address).to("/manage/organisations").press("Stimmt");
        desk.to("/manage/moderation").follow(TITLE);
        desk.page().locator("#panel [formaction*='/approval']").first().click();
        desk.sees("Entschieden");
        assertThat(postBox.of(owner)).anyMatch(letter -> letter.kind().contains("approved"));
    }

    /// Answers the reference of her transfer.
    private String gives(Walk supporter, String address) {
        supporter.to("/campaigns").follow(TITLE);
        supporter.page().locator("aside .tile").first().click();
        supporter.press("Destekle");
        supporter
                .choose("shown", "pseudonym")
                .fill("as", "Leyla")
                .fill("message", "Kolay gelsin")
                .fill("email", address)
                .press("Devam")
                .sees("Ayşe Yılmaz")
                .sees("Cayma hakkı")
                .press("Ödeme yükümlülüğüyle sipariş ver");
        supporter.confirm(postBox, address).sees("Banka uygulamasıyla");
        assertThat(supporter.page().locator(".giro__code svg").count()).isEqualTo(1);
        assertThat(postBox.newest(address).subject()).contains("havale");
        return supporter.page().locator("#reference").inputValue();
    }

    private String bank(Walk barber, String reference) {
        barber.to("/my/organisations").follow("Salon Yılmaz").follow("Kampagnen und Gutscheine");
        barber.follow("Kontoauszug hochladen");
        var statement = new ExampleStatement(iban).came(Money.euros(20), "Leyla Demir", reference);
        Page page = barber.page();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("camt.xml", "text/xml", statement.file().bytes()));
        barber.press("Hochladen");
        return page.locator("main").innerText();
    }
}
