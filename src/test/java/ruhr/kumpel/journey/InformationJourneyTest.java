package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/// A newcomer reads in Arabic on a phone what she has to do; an editor changes the page, and whoever reads a
/// translation is told that it is older.
@KumpelTest
class InformationJourneyTest {

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;

    InformationJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
    }

    @Test // markdown.js // print.js
    void fromTheEditorsDeskToAPhoneInArabic(Browser browser) {
        var editor = editor(browser);
        editor.to("/manage/pages").press("Seiten übernehmen").sees("Wohnsitz anmelden");

        var newcomer = Walk.of(browser.phone(), browser, portal, "ar");
        newcomer.to("/info").follow("تسجيل السكن").sees("خلال أسبوعين");
        newcomer.sees("ترجمة آلية لم يؤكدها فريق التحرير بعد");
        newcomer.page().locator(".toc a").nth(1).click();
        assertThat(newcomer.page().url()).endsWith("#s-documents");
        newcomer.page().locator("[name=helpful][value=no]").check();
        newcomer.fill("comment", "أين المكتب؟").press("أرسل").sees("سيقرأ فريق التحرير ذلك");

        editor.follow("Wohnsitz anmelden").sees("أين المكتب؟");
        var body = editor.page().locator("#body");
        body.fill("## Bis wann {#deadline}\n\nInnerhalb von zwei Wochen, im ");
        body.press("ControlOrMeta+End");
        editor.press("Fett");
        var preview = editor.page().locator("#preview strong");
        preview.waitFor();
        assertThat(preview.innerText()).isEqualTo("wichtig");
        editor.press("Veröffentlichen").sees("Veröffentlicht");

        newcomer.to("/info").follow("تسجيل السكن").sees("هذه الترجمة أقدم من النص الأصلي");
        newcomer.page().locator(".alert a").first().click();
        newcomer.sees("Innerhalb von zwei Wochen, im wichtig");

        newcomer.page().locator("main a[href$='/print']").click();
        newcomer.page().evaluate("() => { window.print = () => { window.printed = true } }");
        newcomer.page().locator("[data-print]").click();
        assertThat(newcomer.page().evaluate("() => window.printed")).isEqualTo(true);
    }

    @Test
    void anEditorSendsATranslationOutAndInAndPublishesIt(Browser browser) throws IOException {
        var editor = editor(browser);
        editor.to("/manage/pages").press("Seiten übernehmen").follow("Wohnsitz anmelden");
        var body = editor.page().locator("#body");
        body.fill(body.inputValue() + "\n\nFrag im Zweifel nach.");
        editor.press("Veröffentlichen").sees("Veröffentlicht");
        editor.to("/manage/pages").follow("Übersetzen lassen");
        assertThat(editor.page().getByText("1 veraltet, 0 fehlen").count())
                .as("four languages are behind")
                .isEqualTo(4);

        var ukrainian = editor.page()
                .locator("li.panel")
                .filter(new Locator.FilterOptions().setHasText("Українська"))
                .getByText("Offene mitnehmen");
        var file = editor.page().waitForDownload(ukrainian::click).path();
        var translated = Files.readString(file)
                .replaceFirst(
                        "(<source[^>]*>)Frag im Zweifel nach\\.</source>",
                        "$0<target xml:space=\"preserve\">Якщо сумніваєшся, запитай.</target>");
        editor.page()
                .locator("#file")
                .setInputFiles(new FilePayload(
                        "back.xlf", "application/xliff+xml", translated.getBytes(StandardCharsets.UTF_8)));
        editor.press("Veröffentlichen").sees("1 von 1 Seiten übernommen");

        assertThat(editor.page().getByText("1 veraltet, 0 fehlen").count()).isEqualTo(3);
        var newcomer = Walk.of(browser.phone(), browser, portal, "uk");
        newcomer.to("/info").follow("Зареєструвати місце проживання").sees("Якщо сумніваєшся, запитай.");
    }

    @Test // speak.js
    void aVoiceOfTheDeviceReadsThePageAloudWhereThereIsOne(Browser browser) {
        editor(browser).to("/manage/pages").press("Seiten übernehmen").sees("Wohnsitz anmelden");
        var silent = Walk.of(browser.phone(), browser, portal);
        silent.to("/info").follow("Wohnsitz anmelden");
        assertThat(silent.page().locator("[data-speak]").isVisible())
                .as("without a voice")
                .isFalse();

        var reader = Walk.of(browser.phone(), browser, portal, "ar");
        reader.page().addInitScript("""
                window.said = [];
                const voices = [{ lang: 'de-DE' }, { lang: 'ar-SA' }];
                window.SpeechSynthesisUtterance = function (text) { this.text = text; };
                Object.defineProperty(window, 'speechSynthesis', { value: {
                  getVoices: () => voices, cancel() {}, pause() { said.push('…'); }, resume() {}, addEventListener() {},
                  speak(one) { said.push(one.lang + ' ' + one.voice.lang + ' ' + one.text); if (said.length < 3) one.onend(); },
                } });
                """);
        reader.to("/info").follow("تسجيل السكن");
        reader.page().locator("[data-speak-play]").click();
        assertThat(reader.page().evaluate("() => said[0]")).isEqualTo("ar ar-SA تسجيل السكن");
        assertThat(reader.page().evaluate("() => said.length")).isEqualTo(3);
        assertThat(reader.page().locator("[data-speak-play]").innerText()).contains("أوقف القراءة مؤقتًا");
        reader.page().locator("[data-speak-play]").click();
        assertThat(reader.page().evaluate("() => said[3]")).isEqualTo("…");
        reader.page().locator("[data-speak-stop]").click();
        assertThat(reader.page().locator("[data-speak-play]").innerText()).contains("اقرأ بصوت عالٍ");
        assertThat(reader.page().locator("[data-speak-stop]").isVisible()).isFalse();
    }

    @Test // markdown.js
    void anEditorSeesWhileWritingHowHardHerTextIs(Browser browser) {
        var editor = editor(browser);
        editor.to("/manage/pages").press("Seiten übernehmen").follow("Wohnsitz anmelden");
        assertThat(editor.page().locator("#readability").innerText()).contains("Amstad");
        editor.page()
                .locator("#body")
                .fill("Die Inanspruchnahme einkommensabhängiger Unterstützungsleistungen setzt die vorherige"
                        + " Beantragung durch den Berechtigten beziehungsweise dessen bevollmächtigte Vertretung unter"
                        + " Beifügung sämtlicher Einkommensnachweise der vorangegangenen Kalendermonate voraus.");
        editor.page().locator("#readability:has-text('sehr schwer')").waitFor();
    }

    private Walk editor(Browser browser) {
        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                Role.EDITOR,
                new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }
}
