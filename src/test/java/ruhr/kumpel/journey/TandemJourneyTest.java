package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.guide.GuideDays;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Three newcomers ask. For two of them the coordinator has a plan worked out, reads why, and confirms it; both sides
/// agree. The third wishes for a guide who stays silent: her request moves on by itself, and she is accompanied too.
@KumpelTest
class TandemJourneyTest {

    private static final Duration PROMISE = Duration.ofDays(5);

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final GuideDays days;
    private final MovableClock clock;
    private final Portal portal;

    TandemJourneyTest(
            ExamplePortals portals,
            PostBox postBox,
            Accounts accounts,
            Grants grants,
            GuideDays days,
            MovableClock clock) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.days = days;
        this.clock = clock;
        this.portal = portals.like("welcome", Policy.AT_ONCE);
    }

    @Test
    void twoOfThreeRequestsArePlannedAndOneMovesOn(Browser browser) {
        var amina = guide(browser, "Amina");
        var bahar = guide(browser, "Bahar");
        var oleh = asks(browser, "Oleh").press("Das Team soll suchen");
        var rasha = asks(browser, "Rasha").press("Das Team soll suchen");
        plans(coordinator(browser));
        for (var guide : List.of(amina, bahar)) guide.to("/my/guides").press("Ja, ich begleite");
        for (var newcomer : List.of(oleh, rasha)) {
            newcomer.page().reload();
            newcomer.press("Ja, gern").follow("Zu eurer Begleitung").sees("Begleitung mit");
        }

        var hiba = asks(browser, "Hiba");
        wishes(hiba, "Amina", "Bahar");
        amina.to("/my/guides").sees("Schule für Hibas Tochter");
        bahar.to("/my/guides").sees("Gerade fragt niemand nach dir");
        clock.forward(PROMISE.plusMinutes(1));
        days.goBy();
        amina.to("/my/guides").sees("Gerade fragt niemand nach dir");
        bahar.to("/my/guides").sees("Schule für Hibas Tochter").press("Ja, ich begleite");
        bahar.sees("Begleitung mit Hiba");
        hiba.page().reload();
        hiba.follow("Zu eurer Begleitung").sees("Bahar");
    }

    private Walk guide(Browser browser, String name) {
        var address = Walk.someAddress();
        days.guide(portal, address, name, 2);
        return Walk.of(browser.phone(), browser, portal).signIn(postBox, address);
    }

    private Walk asks(Browser browser, String called) {
        var newcomer = Walk.of(browser.withoutScript(), browser, portal);
        var address = Walk.someAddress();
        newcomer.to("/guides/request")
                .fill("situation", "Ich suche eine Schule für " + called + "s Tochter.")
                .choose("languages", "ar")
                .choose("topics", "education")
                .select("town", "05911000")
                .fill("called", called)
                .fill("email", address)
                .press("Passende Guides zeigen");
        return newcomer.confirm(postBox, address);
    }

    private static void wishes(Walk newcomer, String first, String second) {
        newcomer.page().locator("[name=wish1]").selectOption(new SelectOption().setLabel(first));
        newcomer.page().locator("[name=wish2]").selectOption(new SelectOption().setLabel(second));
        newcomer.press("Diese Guides fragen").sees(first);
    }

    private static void plans(Walk coordinator) {
        coordinator.to("/manage/guides/plan").sees("2 Anfragen warten").press("Vorschlag ausrechnen");
        var pairs = coordinator.page().locator("main [name=request]:checked");
        Walk.until(() -> pairs.count() == 2);
        coordinator.sees("Amina").sees("Bahar").sees("Spricht Arabisch").sees("Ist in Bochum unterwegs");
        assertThat(pairs.count()).isEqualTo(2);
        coordinator.press("Ausgewählte Guides fragen").sees("2 Guides wurden gefragt");
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
