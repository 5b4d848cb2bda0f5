package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.office.OfficesTaken;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.signpost.SignpostTaken;

/// A newcomer in Arabic on a phone finds out who is responsible for her, by her postcode or from her checklist.
@KumpelTest
class ResponsibleJourneyTest {

    private final Portal portal;

    ResponsibleJourneyTest(ExamplePortals portals, OfficesTaken offices, SignpostTaken signpost) {
        this.portal = signpost.on(offices.on(portals.like("welcome", Policy.AFTER_REVIEW)));
    }

    @Test
    void inArabicOnAPhoneFromThePostcodeToTheOffice(Browser browser) {
        var newcomer = Walk.of(browser.phone(), browser, portal, "ar");
        newcomer.to("/");
        newcomer.page().locator("header summary").last().click();
        newcomer.follow("الدوائر والاستشارة");
        findsTheOffice(newcomer);
        assertThat((boolean)
                        newcomer.page().evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than the phone")
                .isTrue();
    }

    @Test
    void withoutScriptAsWell(Browser browser) {
        var newcomer = Walk.of(browser.withoutScript(), browser, portal, "ar");
        newcomer.to("/offices");
        findsTheOffice(newcomer);
    }

    private static void findsTheOffice(Walk newcomer) {
        newcomer.fill("place", "44135").select("topic", "registration").press("اعثر على الجهة المختصة");
        newcomer.sees("مكتب تسجيل السكن في دورتموند").sees("مختصة بـ 44135").sees("لم تؤكده هيئة التحرير بعد");
        newcomer.sees("استشارات الهجرة للبالغين").sees("اكتب إلى الفريق");
        newcomer.follow("مكتب تسجيل السكن في دورتموند");
        newcomer.sees("جواز سفر أو بطاقة هوية").sees("§ 17").sees("خلال أسبوعين");
    }

    @Test
    void aStepOfTheChecklistLeadsToTheOfficeOfHerTown(Browser browser) {
        var newcomer = Walk.of(browser.phone(), browser, portal, "ar");
        newcomer.to("/signpost");
        newcomer.choose("a.origin", "eu").press("التالي");
        newcomer.choose("a.here", "yes").press("التالي");
        newcomer.choose("a.reason", "work").press("التالي");
        while (newcomer.page().locator("[name='a.town']").count() == 0) newcomer.press("لا أعرف");
        newcomer.fill("a.town", "44787").press("التالي");
        newcomer.page().locator("#step-register dd a").last().click();
        newcomer.sees("مكتب تسجيل السكن في بوخوم");
    }
}
