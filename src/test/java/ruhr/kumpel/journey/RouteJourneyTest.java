package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A manager lays out a route past six businesses; a supporter without an account walks it on a phone, puts an amount
/// on each stop and gives once for all. She came by the link of a neighbour, who sees that.
@KumpelTest
class RouteJourneyTest {

    private static final List<String> PLACES = List.of(
            "51.5231, 7.4829",
            "51.5266, 7.4716",
            "51.5209, 7.4649",
            "51.5268, 7.4437",
            "51.5201, 7.4512",
            "51.5024, 7.4655");

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final ExampleCampaigns campaigns;
    private final Portal portal;

    RouteJourneyTest(
            ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants, ExampleCampaigns campaigns) {
        this.campaigns = campaigns;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test // route.js
    void sixStopsAndOneFormForAll(Browser browser) {
        var names = Stream.generate(() -> campaigns.named(portal)).limit(6).toList();
        laidOut(manager(browser), names);

        var neighbour = Walk.of(browser.withoutScript(), browser, portal);
        neighbour.to("/routes").follow("Zum Stadion").follow("Weitersagen").press("Meinen Link machen");
        var link = neighbour.page().locator("#link").inputValue();

        var address = Walk.someAddress();
        var supporter = Walk.of(browser.phone(), browser, portal, "en");
        supporter.page().navigate(link.replace("/de/", "/en/"));
        supporter.page().waitForSelector(".way__mark");
        assertThat(supporter.page().locator(".way__mark").count()).isEqualTo(6);
        supporter.page().locator(".way__mark").nth(3).press("Enter");
        assertThat(supporter.page().locator("#stop-4 h3 a:focus").count()).isEqualTo(1);
        supporter.page().locator("aside a[href$='/support']").click();
        supporter.fill("each", "5");
        supporter.page().locator("[name^='amount-']").nth(1).fill("0");
        supporter.page().locator("[name^='amount-']").nth(2).fill("12.50");
        supporter.choose("shown", "anonymous").fill("email", address).press("Promise and go on to the transfers");
        supporter.confirm(postBox, address).sees("5 transfers").sees("€32.50").sees("0 of 5 arrived");
        assertThat(supporter.page().locator("main .giro__code svg").count()).isEqualTo(5);
        var letter = postBox.newest(address);
        assertThat(letter.subject()).isEqualTo("Your 5 transfers");
        assertThat(letter.text()).contains(names.getFirst(), "€12.50").doesNotContain(names.get(1));
        neighbour.page().reload();
        neighbour.sees("Einmal geöffnet, 5 Gaben");
    }

    private void laidOut(Walk manager, List<String> names) {
        manager.to("/manage/routes/new").fill("title", "Zum Stadion").fill("story", "Der Weg am Samstag.");
        for (int i = 0; i < 6; i++) {
            if (i > 0 && i % 3 == 0) manager.press("Speichern");
            manager.page().locator("[name=business]").nth(i).fill(names.get(i));
            manager.page().locator("[name=place]").nth(i).fill(PLACES.get(i));
        }
        manager.press("Speichern").press("Veröffentlichen").sees("Route schließen");
    }

    private Walk manager(Browser browser) {
        var address = Entrance.someAddress();
        var person = accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
        grants.grant(person, Role.MANAGER, new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }
}
