package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// What the scripts add to pages that work without them: a sentence for each.
@KumpelTest
class ScriptsTest {

    private final ExamplePortals portals;
    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Entries entries;

    ScriptsTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.portals = portals;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.entries = new Entries(postBox);
    }

    @Test
    void everyScriptHasASentence() throws IOException {
        var tests = new StringBuilder();
        for (var test : List.of(
                "ScriptsTest",
                "PostingJourneyTest",
                "ImportJourneyTest",
                "InformationJourneyTest",
                "RouteJourneyTest",
                "SignpostJourneyTest",
                "TownJourneyTest"))
            tests.append(Files.readString(Path.of("src/test/java/ruhr/kumpel/journey/" + test + ".java")));
        tests.append(Files.readString(Path.of("src/test/java/ruhr/kumpel/account/PasskeyTest.java")));
        try (var scripts = Files.list(Path.of("src/main/resources/static/assets"))) {
            assertThat(scripts.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")))
                    .allSatisfy(name -> assertThat(tests).contains("// " + name));
        }
    }

    @Test // place-field.js
    void aTypedPlaceIsCompletedByTheKeyboard(Browser browser) {
        var page = posting(browser, portals.fresh());
        chooseEssen(page);
        assertThat(page.locator("#place").inputValue()).contains("Essen");
        assertThat(page.locator("#place").getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test // pin.js // outlines.js
    void aFoundPlaceShowsAPinThatATapMoves(Browser browser) {
        var page = posting(browser, portals.fresh());
        assertThat(page.locator("[data-pin]").isVisible()).isFalse();
        chooseEssen(page);
        page.locator(".pin-mark").waitFor();
        assertThat(page.locator(".pin-land").count()).isGreaterThan(50);
        assertThat(page.locator("#lat").inputValue()).isEmpty();

        page.locator("[data-pin]").click(new Locator.ClickOptions().setPosition(200, 60)); // beside the zoom buttons
        assertThat(page.locator("#lat").inputValue()).matches("51\\.\\d{5}");
        assertThat(page.locator("#lon").inputValue()).matches("[67]\\.\\d{5}");

        page.locator("#place").fill("Bochum");
        assertThat(page.locator("#lat").inputValue())
                .as("another place, another point")
                .isEmpty();
    }

    @Test // draft.js
    void aChosenPhotoGoesUpAtOnce(Browser browser) {
        var page = posting(browser, portals.fresh());
        page.locator("input[name=photos]").setInputFiles(new FilePayload("a.jpg", "image/jpeg", Photos.withPlace()));
        page.locator(".photo-row img").waitFor();
        assertThat(page.locator(".photo-row").count()).isOne();
    }

    @Test // share.js
    void anEntryIsPassedOn(Browser browser) {
        var portal = portals.fresh();
        var owner = Walk.of(browser.desk(), browser, portal);
        entries.post(owner, "Sofa zu verschenken", "Grau, drei Plätze, sauber. Ich helfe beim Tragen.");
        var page = browser.desk();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.addInitScript("navigator.share = what => { window.shared = what; return Promise.resolve() }");
        var visitor = Walk.of(page, browser, portal);
        visitor.seesSoon("/listings", "Sofa zu verschenken").follow("Sofa zu verschenken");

        visitor.press("Link kopieren");
        page.getByText("Kopiert").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
        visitor.press("Teilen");
        assertThat(page.evaluate("shared.title")).isEqualTo("Sofa zu verschenken");
        assertThat(page.evaluate("shared.url")).isEqualTo(page.url());
    }

    @Test // copy.js
    void theLineForEmbeddingIsCopied(Browser browser) {
        var page = browser.desk();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Walk.of(page, browser, portals.fresh()).to("/embed");
        page.locator("[data-copy]").click();
        page.locator("[data-copy] span:has-text('" + page.locator("[data-copy]").getAttribute("data-copied") + "')")
                .waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()").toString()).startsWith("<iframe");
    }

    @Test // tick.js
    void oneBoxTicksAllRowsOfTheDesk(Browser browser) {
        var portal = portals.fresh(Policy.AFTER_REVIEW);
        var writer = Walk.of(browser.desk(), browser, portal);
        entries.post(writer, "Decken zu verschenken", "Zwölf Stück, gewaschen und trocken gelagert.");
        entries.post(writer, "Klavier zu verschenken", "Es muss aus dem zweiten Stock getragen werden.");
        var moderator = staff(browser, portal, Role.MODERATOR).to("/manage/moderation");
        var rows = moderator.page().locator("input[name=id]");

        moderator.page().locator("[data-ticks-all] input").check();
        assertThat(rows.all()).hasSize(2).allMatch(Locator::isChecked);
        rows.first().uncheck();
        assertThat(moderator.page().locator("[data-ticks-all] input").isChecked())
                .isFalse();
        rows.first().check();
        moderator.press("Ausgewählte freigeben");
        moderator.seesSoon("/listings", "Klavier zu verschenken").sees("Decken zu verschenken");
    }

    @Test // scan.js
    void aCodeBeforeTheCameraOpensItsVoucherAndNothingElse(Browser browser) {
        var portal = portals.campaigning(portals.fresh());
        var till = staff(browser, portal, Role.MANAGER)
                .to("/organisations/new")
                .fill("name", "Salon Yılmaz")
                .choose("kind", "company")
                .fill("description", "Haare und Bart.")
                .press("Eintragen")
                .page();
        till.navigate(till.url().replaceAll("[?#].*", "") + "/till");
        var voucher = "/de/vouchers/" + Secret.next().value();

        cameraSees(till, "https://evil.example" + voucher);
        till.locator("[data-scan] button").click();
        till.locator("[data-scan] [role=status]:not(:empty)").waitFor();
        assertThat(till.url()).endsWith("/till");

        cameraSees(till, browser.url(portal.key(), voucher));
        till.waitForURL("**" + voucher);
    }

    /// A camera that somebody holds a code before.
    private static void cameraSees(Page page, String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var rows = IntStream.range(0, code.size)
                .mapToObj(y -> IntStream.range(0, code.size)
                        .mapToObj(x -> code.getModule(x, y) ? "1" : "0")
                        .collect(Collectors.joining()))
                .toList();
        page.evaluate("""
                rows => {
                  window.camera ??= document.createElement('canvas')
                  window.code = rows
                  const side = 8, quiet = 4
                  const draw = () => {
                    camera.width = camera.height = (code.length + 2 * quiet) * side
                    const ink = camera.getContext('2d')
                    ink.fillStyle = 'white'
                    ink.fillRect(0, 0, camera.width, camera.height)
                    ink.fillStyle = 'black'
                    code.forEach((row, y) => [...row].forEach((dark, x) =>
                      dark === '1' && ink.fillRect((x + quiet) * side, (y + quiet) * side, side, side)))
                  }
                  draw()
                  window.drawing ??= setInterval(draw, 50)
                  navigator.mediaDevices.getUserMedia = async () => camera.captureStream(20)
                }
                """, rows);
    }

    @Test // counter.js
    void whoeverWritesMuchSeesHowMuchIsLeft(Browser browser) {
        var walk = Walk.of(browser.phone(), browser, portals.fresh()).to("/contact");
        var line = walk.page().locator("[data-counts]");
        assertThat(line.isVisible()).isFalse();
        walk.fill("text", "a".repeat(4_988));
        assertThat(line.innerText()).contains("12");
    }

    @Test // contrast.js
    void coloursThatCannotBeReadAreSaidAtOnce(Browser browser) {
        var portal = portals.fresh();
        var page = staff(browser, portal, Role.MANAGER)
                .to("/manage/portal/colours")
                .page();
        assertThat(page.locator("output:has-text('✕')").count()).isZero();
        page.locator("input[type=color]").first().fill("#eeeeee");
        assertThat(page.locator("output:has-text('✕')").count()).isPositive();
    }

    @Test // scheme.js
    void theChosenSchemeStays(Browser browser) {
        var walk = Walk.of(browser.desk(), browser, portals.fresh()).to("/");
        var page = walk.page();
        assertThat(page.locator("[data-toggle-scheme]").getAttribute("aria-pressed"))
                .isEqualTo("false");
        page.locator("[data-toggle-scheme]").click();
        walk.to("/about");
        assertThat(page.locator("html").getAttribute("data-scheme")).isEqualTo("dark");
        page.locator("[data-toggle-scheme]").click();
        assertThat(page.locator("html").getAttribute("data-scheme")).isEqualTo("light");
    }

    @Test // menu.js
    void aMenuClosesByEscapeAndElsewhere(Browser browser) {
        var page = Walk.of(browser.phone(), browser, portals.fresh()).to("/").page();
        var menu = page.locator("details.menu.only-narrow");
        menu.locator("summary").click();
        assertThat(menu.getAttribute("open")).isNotNull();
        page.keyboard().press("Escape");
        assertThat(menu.getAttribute("open")).isNull();
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("summary");
        menu.locator("summary").click();
        page.mouse().click(4, 700); // beside the text; the panel lies over the heading
        assertThat(menu.getAttribute("open")).isNull();
        menu.locator("summary").click();
        page.locator(".brand").focus();
        assertThat(menu.getAttribute("open")).isNull();
    }

    @Test // near.js // locate.js
    void nearMeAsksTheDeviceOnlyWhenPressedAndRoundsWhatItSays(Browser browser) {
        var page = browser.page(options -> options.setViewportSize(1280, 900)
                .setGeolocation(new Geolocation(51.456789, 7.012345))
                .setPermissions(List.of("geolocation")));
        var portal = portals.fresh();
        entries.post(Walk.of(browser.desk(), browser, portal), "Sofa zu verschenken", "Grau, drei Plätze, sauber.");
        Walk.of(page, browser, portal)
                .seesSoon("/listings", "Sofa zu verschenken")
                .to("/");
        page.locator("[data-near]").first().click();
        page.waitForURL("**near=*");
        assertThat(page.url()).contains("near=51.457%2C7.012", "radius=10");
    }

    @Test // map.js // map-view.js // map-land.js // map-marks.js
    void aPinIsOpenedAndLeftByTheKeyboard(Browser browser) {
        var page = mapWithASofa(browser);
        assertThat(page.locator(".m-town").count()).isEqualTo(53);
        var pin = page.locator(".map__pin");
        pin.focus();
        page.keyboard().press("Enter");
        page.locator(".leaflet-popup-content a:has-text('Sofa zu verschenken')").waitFor();
        page.keyboard().press("Escape");
        page.locator(".leaflet-popup").waitFor(gone());
        assertThat(page.evaluate("document.activeElement.className").toString()).contains("map__pin");
    }

    @Test // map-marks.js
    void anOpenPinIsClosedByAnotherClick(Browser browser) {
        var page = mapWithASofa(browser);
        var pin = page.locator(".map__pin");
        pin.click();
        page.locator(".leaflet-popup-content a:has-text('Sofa zu verschenken')").waitFor();
        pin.click();
        page.locator(".leaflet-popup").waitFor(gone());
        page.waitForTimeout(500); // for what would open it again
        assertThat(page.locator(".leaflet-popup").count()).isZero();
    }

    @Test // map-link.js
    void whatIsPointedAtInTheListLightsUpOnTheMap(Browser browser) {
        var page = mapWithASofa(browser);
        page.locator("li.entry").hover();
        page.locator(".map__pin.m-pin--now").waitFor();
        page.mouse().move(2, 2);
        page.locator(".map__pin:not(.m-pin--now)").waitFor();
    }

    @Test // map-tools.js // map-box.js
    void whereTheMapHasMovedTheListIsRenewed(Browser browser) {
        var page = mapWithASofa(browser);
        assertThat(page.locator(".map__again").isVisible()).isFalse();
        var map = page.locator(".map__canvas").boundingBox();
        page.mouse().move(map.x + 40, map.y + map.height / 2);
        page.mouse().down();
        page.mouse().move(map.x + map.width - 40, map.y + map.height / 2, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        page.locator(".map__tools button").first().click();
        page.locator(".map__again").click();
        page.waitForURL("**bbox=*");
        page.locator("li.entry").waitFor(gone());
    }

    @Test // live.js
    void anImportShowsItsProgressByItself(Browser browser) {
        var portal = portals.fresh();
        var page = staff(browser, portal, Role.MANAGER).to("/manage/imports").page();
        var rows = new StringBuilder("Titel;PLZ;Ort\n");
        for (int i = 0; i < 400; i++) rows.append("Anlaufstelle ").append(i).append(";45127;Essen\n");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("orte.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button").last().click();
        page.locator("select[name=fixed-kind]").selectOption("point");
        page.locator("select[name=fixed-category]").selectOption("goods");
        page.getByText("Zeilen prüfen").click();
        page.getByText("400 Zeilen übernehmen").waitFor();
        page.getByText("400 Zeilen übernehmen").click();
        page.getByText("Übernommen").first().waitFor();
    }

    private Page mapWithASofa(Browser browser) {
        var portal = portals.fresh();
        var writer = Walk.of(browser.desk(), browser, portal);
        entries.post(writer, "Sofa zu verschenken", "Grau, drei Plätze, sauber. Ich helfe.");
        var walk = Walk.of(browser.desk(), browser, portal).seesSoon("/listings", "Sofa zu verschenken");
        var page = walk.to("/map").page();
        page.locator(".map__pin").waitFor();
        return page;
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Page posting(Browser browser, Portal portal) {
        return Walk.of(browser.desk(), browser, portal).to("/post").page();
    }

    private static void chooseEssen(Page page) {
        page.locator("#place").pressSequentially("45127");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    private Walk staff(Browser browser, Portal portal, Role role) {
        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                role,
                new Scope.OfPortal(portal.id()));
        return Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
    }
}
