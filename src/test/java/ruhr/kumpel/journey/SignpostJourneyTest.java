package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.signpost.SignpostTaken;

/// A newcomer in Arabic on a phone: from the first question to a kept list with a calendar file.
@KumpelTest
class SignpostJourneyTest {

    private final Portal portal;

    SignpostJourneyTest(ExamplePortals portals, SignpostTaken taken) {
        this.portal = taken.on(portals.like("welcome", Policy.AFTER_REVIEW));
    }

    @Test // checklist.js // print.js
    void inArabicOnAPhoneToAListOnTheDevice(Browser browser) throws IOException {
        var newcomer = Walk.of(browser.phone(), browser, portal, "ar");
        toTheList(newcomer);
        var page = newcomer.page();
        page.locator("#step-register input[name=done]").check();
        page.locator("#step-register summary").click();
        page.locator("[name='note.register']").fill("مع خالتي أولغا");
        newcomer.press("احفظها على هذا الجهاز");
        page.getByText("حُفظت على هذا الجهاز").waitFor();
        theCalendarHasHerDate(page);
        page.evaluate("() => { window.print = () => { window.printed = true } }");
        page.locator("[data-print]").click();
        assertThat(page.evaluate("() => window.printed")).isEqualTo(true);

        newcomer.to("/signpost");
        newcomer.press("افتح");
        assertThat(page.locator("#step-register input[name=done]").isChecked()).isTrue();
        assertThat(page.locator("[name='note.register']").inputValue()).isEqualTo("مع خالتي أولغا");
        page.locator("#step-bank input[name=done]").check();
        newcomer.to("/signpost").press("افتح");
        assertThat(page.locator("#step-bank input[name=done]").isChecked())
                .as("kept with every change")
                .isTrue();
        newcomer.to("/signpost/kept");
        newcomer.press("احذفها من الجهاز");
        newcomer.to("/signpost");
        assertThat(page.locator("[data-kept]").isVisible()).isFalse();
    }

    @Test
    void inArabicWithoutScriptToAListUnderWords(Browser browser) throws IOException {
        var newcomer = Walk.of(browser.withoutScript(), browser, portal, "ar");
        toTheList(newcomer);
        theCalendarHasHerDate(newcomer.page());
        newcomer.page().locator("#step-register input[name=done]").check();
        newcomer.press("احفظها بكلمات").sees("كلماتك");
        var words = newcomer.page().locator(".code-words bdi").innerText();
        assertThat(words.split(" · ")).hasSize(6);

        var adviser = Walk.of(browser.desk(), browser, portal, "de");
        adviser.to("/signpost").follow("Ich habe schon eine Liste");
        adviser.fill("code", words).press("Liste öffnen").sees("Wohnsitz anmelden");
        assertThat(adviser.page().locator("#step-register input[name=done]").isChecked())
                .isTrue();
    }

    private static void toTheList(Walk newcomer) {
        newcomer.to("/").follow("ماذا عليّ أن أفعل؟");
        newcomer.choose("a.origin", "other").press("التالي");
        newcomer.choose("a.here", "no").press("التالي");
        newcomer.choose("a.reason", "work").press("التالي");
        newcomer.choose("a.degree", "vocational").press("التالي");
        newcomer.choose("a.regulated", "yes").press("التالي");
        newcomer.choose("a.job", "yes").press("التالي");
        newcomer.press("لا أعرف");
        newcomer.choose("a.children", "small").press("التالي");
        newcomer.choose("a.licence", "other").press("التالي");
        newcomer.fill("a.home", "2027-01-15").press("التالي");
        newcomer.fill("a.town", "44787").press("التالي");
        newcomer.sees("قائمتك")
                .sees("سجّل سكنك")
                .sees("§ 17")
                .sees("لم يؤكَّد بعد")
                .sees("بوخوم");
        assertThat(newcomer.page().url()).as("no answer in the address").endsWith("/ar/signpost");
        assertThat(newcomer.page().evaluate("document.documentElement.scrollWidth"))
                .as("nothing is wider than the phone")
                .isEqualTo(360);
    }

    private static void theCalendarHasHerDate(Page page) throws IOException {
        var file = page.waitForDownload(
                () -> page.locator("button[formaction$='/calendar']").click());
        assertThat(file.suggestedFilename()).isEqualTo("checklist.ics");
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20270129", "DTSTART;VALUE=DATE:20270715");
    }
}
