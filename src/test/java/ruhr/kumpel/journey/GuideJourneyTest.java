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
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Somebody becomes a guide and is trained until her topic opens and she has a certificate that anybody can check; a
/// newcomer writes in Arabic on a phone, without an account and without a script, reads who
/// fits and why, and wishes for her; the guide says yes, and only then they learn each other's names.
@KumpelTest
class GuideJourneyTest {

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;

    GuideJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
    }

    @Test
    void fromTheCallToTheFirstDate(Browser browser) {
        var address = Entrance.someAddress();
        var guide = Walk.of(browser.phone(), browser, portal).signIn(postBox, address);
        applies(guide);
        var coordinator = coordinator(browser);
        takesOn(coordinator);
        assertThat(postBox.newest(address).subject()).isEqualTo("Willkommen als Guide");
        isTrained(guide, coordinator, address, browser);

        var hers = Walk.someAddress();
        var newcomer = Walk.of(browser.withoutScript(), browser, portal, "ar");
        asks(newcomer, hers);
        guide.to("/my/guides").sees("أبحث عن روضة");
        assertThat(guide.page().locator("main").innerText()).doesNotContain("Rasha", hers);
        guide.press("Ja, ich begleite").sees("Begleitung mit Rasha");

        newcomer.page().navigate(postBox.newest(hers).button().orElseThrow());
        newcomer.sees("Nour");
        newcomer.fill("goal", "روضة حتى الصيف").press("أضف").sees("روضة حتى الصيف");
        guide.follow("Begleitung mit Rasha").sees("روضة حتى الصيف");
        guide.press("Schreiben").sees("أبحث عن روضة");
    }

    private static void applies(Walk guide) {
        guide.to("/guides").follow("Bewerben");
        guide.fill("shownAs", "Nour")
                .fill("story", "Mit drei Kindern aus Damaskus nach Herne.")
                .select("language1", "ar")
                .select("level1", "native")
                .choose("topics", "family")
                .select("town1", "05916000")
                .fill("hours", "5")
                .fill("capacity", "1")
                .press("Bewerbung abschicken");
        guide.sees("Deine Bewerbung ist da");
    }

    private static void takesOn(Walk coordinator) {
        coordinator.to("/manage/guides").follow("Nour");
        coordinator.fill("note", "Ein gutes Gespräch.").press("Notiz speichern").sees("Ein gutes Gespräch.");
        coordinator.press("Aufnehmen").sees("Aufgenommen");
    }

    private void isTrained(Walk guide, Walk coordinator, String address, Browser browser) {
        coordinator
                .to("/manage/guides/courses")
                .fill("title", "Begleiten lernen")
                .press("Kurs anlegen");
        coordinator.sees("Entwurf").follow("Neues Modul");
        coordinator.fill("title", "Kita und Schule").select("topic", "family").press("Modul anlegen");
        coordinator
                .fill("day", LocalDate.now(ZoneOffset.UTC).minusDays(1).toString())
                .fill("time", "10:00");
        coordinator.press("Termin eintragen");
        coordinator
                .follow("Begleiten lernen")
                .choose("stage", "open")
                .press("Regeln speichern")
                .sees("Anmeldung offen");
        guide.to("/guides").sees("in Qualifizierung");
        guide.to("/my/guides/courses").press("Anmelden : Begleiten lernen").sees("0 von 1 Terminen besucht");

        coordinator.page().locator("#dates ~ ul a").first().click();
        coordinator.page().getByLabel("Nour").check();
        coordinator.press("Anwesenheit speichern").follow("Kita und Schule").follow("Begleiten lernen");
        coordinator.press("Zertifikat ausstellen : Nour").sees("gültig bis");
        assertThat(postBox.newest(address).subject()).isEqualTo("Dein Zertifikat ist da");
        guide.to("/guides").sees("1 Platz frei");
        var paper = guide.to("/my/guides/courses").page().locator("main").innerText();
        var code = paper.replaceAll("(?s).*?((?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}).*", "$1");
        var stranger = Walk.of(browser.withoutScript(), browser, portal).to("/certificates");
        stranger.fill("code", code)
                .press("Prüfen")
                .sees("Dieses Zertifikat ist gültig")
                .sees("N.");
        assertThat(stranger.page().locator("main").innerText()).doesNotContain("Nour");
    }

    private void asks(Walk newcomer, String address) {
        newcomer.to("/guides").follow("ابحث عن مرافق");
        newcomer.fill("situation", "أبحث عن روضة لطفلي في هيرنه.")
                .choose("topics", "family")
                .select("town", "05916000")
                .fill("called", "Rasha")
                .fill("email", address)
                .press("اعرض المرافقين المناسبين");
        newcomer.confirm(postBox, address).sees("هؤلاء يناسبونك").sees("يتكلم العربية (اللغة الأم)");
        newcomer.page()
                .locator("[name=wish1]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Nour"));
        newcomer.press("اسأل هؤلاء المرافقين").sees("Nour");
    }

    private Walk coordinator(Browser browser) {
        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                Role.MANAGER,
                new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }
}
