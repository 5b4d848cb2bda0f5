package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.campaign.ExampleCampaigns;
import ruhr.kumpel.draw.ExampleDraws;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A manager draws one of three businesses; a visitor without an account checks it by what the page says, and by
/// nothing else.
@KumpelTest
class DrawJourneyTest {

    private static final String TITLE = "Zwei Karten";
    private static final String BEACON = "4 8 15 16 23 42";

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final ExampleCampaigns campaigns;
    private final ExampleDraws draws;
    private final MovableClock clock;
    private final Portal portal;

    DrawJourneyTest(
            ExamplePortals portals,
            PostBox postBox,
            Accounts accounts,
            Grants grants,
            ExampleCampaigns campaigns,
            ExampleDraws draws,
            MovableClock clock) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.campaigns = campaigns;
        this.draws = draws;
        this.clock = clock;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test
    void aVisitorVerifiesTheDraw(Browser browser) {
        var manager = manager(browser);
        manager.to("/manage/draws/new")
                .fill("title", TITLE)
                .fill("story", "Für das letzte Heimspiel.")
                .fill("winners", "1")
                .fill(
                        "lastDay",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .plusDays(3)
                                .toString())
                .fill("source", "Lottozahlen vom Samstag danach")
                .press("Verlosung beginnen");
        var desk = manager.page().url();
        var visitor = Walk.of(browser.phone(), browser, portal);
        var promised = said(visitor, "commitment");
        for (int i = 0; i < 3; i++) takesPart(browser);

        clock.forward(Duration.ofDays(4));
        draws.closeWhatIsOver();
        Walk.until(() -> page(visitor).locator("[data-name=list]").count() == 1);
        var listed = said(visitor, "list");
        manager.page().navigate(desk);
        manager.fill("beacon", BEACON).press("Jetzt ziehen");

        Walk.until(() -> page(visitor).locator("[data-name=seed]").count() == 1);
        var seed = said(visitor, "seed");
        assertThat(sha256(seed)).isEqualTo(promised).isEqualTo(said(visitor, "commitment"));
        assertThat(said(visitor, "beacon")).isEqualTo(BEACON);
        var names = list(visitor, listed);
        var winner = IntStream.rangeClosed(1, names.size())
                .boxed()
                .min(Comparator.comparing(number -> sha256(seed + ":" + BEACON + ":" + number)))
                .orElseThrow();
        assertThat(visitor.page()
                        .locator("main li:has(.badge--success) bdi:not(.hash)")
                        .allInnerTexts())
                .containsExactly(names.get(winner - 1));
    }

    /// The names in the file, which is the one that was closed.
    private static List<String> list(Walk visitor, String fingerprint) {
        var href = visitor.page().locator("main a[href$='list.txt']").getAttribute("href");
        var file = visitor.page()
                .evaluate("href => fetch(href).then(answer => answer.text())", href)
                .toString();
        assertThat(sha256(file)).isEqualTo(fingerprint);
        var names = file.lines().map(line -> line.split("\t")[1]).toList();
        assertThat(names).hasSize(3);
        return names;
    }

    private void takesPart(Browser browser) {
        var owner = Entrance.someAddress();
        campaigns.ledBy(person(owner), portal);
        Walk.of(browser.phone(), browser, portal)
                .signIn(postBox, owner)
                .to("/draws")
                .follow(TITLE)
                .page()
                .locator("form[action$='/participation'] button")
                .click();
    }

    private Page page(Walk visitor) {
        return visitor.to("/draws").follow(TITLE).page();
    }

    private String said(Walk visitor, String part) {
        return page(visitor).locator("[data-name=" + part + "]").innerText().strip();
    }

    private Walk manager(Browser browser) {
        var address = Entrance.someAddress();
        grants.grant(person(address), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }

    private PersonId person(String address) {
        return accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
