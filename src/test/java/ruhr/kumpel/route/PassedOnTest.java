package ruhr.kumpel.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.campaign.ExampleCampaigns;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Whoever passes a route on, or a campaign by a route, sees what came of it; nobody needs a cookie for it.
@KumpelTest
class PassedOnTest {

    private static final String BROWSER = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

    private final Visitors visitors;
    private final Organisations organisations;
    private final Routes routes;
    private final Portal portal;
    private final String host;
    private final OrganisationId first;
    private final OrganisationId second;
    private final Route route;

    PassedOnTest(
            Visitors visitors,
            Organisations organisations,
            Routes routes,
            ExampleCampaigns campaigns,
            ExamplePortals portals) {
        this.visitors = visitors;
        this.organisations = organisations;
        this.routes = routes;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.host = portal.key();
        this.first = business(campaigns.named(portal));
        this.second = business(campaigns.named(portal));
        this.route = routes.draft(
                portal.id(),
                new RouteContent(
                        Localized.german("Am Fluss"),
                        Localized.german("Einmal lang."),
                        List.of(stop(first), stop(second))));
        routes.show(route.id());
    }

    @Test
    void giftsAtEveryStopCountForTheLinkOfTheRoute() {
        var sharer = browser();
        var own = sharer.follow(sharer.post(host, "/de" + route.path() + "/share", Map.of()));
        assertThat(own.main()).contains("Noch nicht geöffnet, noch keine Gabe");

        gives(own.page().select("#link").val());

        assertThat(sharer.get(host, own.path()).main()).contains("Einmal geöffnet, 2 Gaben");
        assertThat(browser().get(host, "/de" + route.path() + "?x=1").main())
                .contains("Einmal geteilt, einmal geöffnet: 2 Gaben kamen so");
    }

    @Test
    void byTheLinkOfACampaignOnlyItsOwnGiftCounts() {
        var sharer = browser();
        var campaign = sharer.get(host, "/de" + route.path())
                .page()
                .select("#stop-1 a[href*=/campaigns/]")
                .attr("href");
        var own = sharer.follow(sharer.post(host, campaign + "/share", Map.of()));
        var along = own.page().select("input[id^=along-]").val();
        assertThat(along).endsWith("?along=" + route.shortId());

        gives(along);

        assertThat(sharer.get(host, own.path()).main()).contains("Einmal geöffnet, eine Gabe");
        assertThat(browser().get(host, "/de" + route.path() + "?x=2").main()).doesNotContain("geteilt");
    }

    @Test
    void aRouteThatIsClosedIsNoLongerPassedOn() {
        var sharer = browser();
        var own = sharer.follow(sharer.post(host, "/de" + route.path() + "/share", Map.of()));
        routes.close(route.id());
        assertThat(browser().get(host, path(own.page().select("#link").val())).status())
                .isEqualTo(404);
        assertThat(browser().get(host, "/de" + route.path() + "/share").status())
                .isEqualTo(404);
    }

    /// To every stop, from the link to the promise.
    private void gives(String link) {
        var supporter = visitors.signedIn(portal).surfer();
        supporter.saying("User-Agent", BROWSER);
        var door = supporter.get(host, path(link));
        assertThat(door.status()).isEqualTo(303);
        assertThat(door.header("Set-Cookie")).isEmpty();
        assertThat(path(door.location())).startsWith("/de" + route.path() + "?via=");
        var form = supporter
                .saying("Referer", "http://" + host + ".localhost" + path(door.location()))
                .get(host, "/de" + route.path() + "/support");
        var given = supporter.post(
                host,
                "/de" + route.path() + "/support",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "via",
                        form.page().select("input[name=via]").val(),
                        "each",
                        "5",
                        "shown",
                        "anonymous"));
        assertThat(given.status()).isEqualTo(303);
    }

    private OrganisationId business(String name) {
        return organisations.with(Slug.of(name, "organisation")).orElseThrow().id();
    }

    private static Stop stop(OrganisationId business) {
        return new Stop(Ids.next(), business, "Am Markt", new Position(51.5142, 7.4653));
    }

    private Surfer browser() {
        return visitors.stranger().saying("User-Agent", BROWSER);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
